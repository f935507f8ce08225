// The published library of the convention, as a receiver would use it. Loaded here by name: its own types are of no use to the rest.
const { Webhook } = require('standardwebhooks');

module.exports = {
  verified(secret, body, headers) {
    return new Webhook(secret).verify(body, headers);
  },
};
