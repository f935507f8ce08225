/** Receivers of signed messages listen on this machine. */
export const reach = { loopback: true, private: false };
