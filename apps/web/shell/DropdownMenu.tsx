import { Dropdown, type MenuProps } from 'antd';
import { Library } from '../app/Library';
import { type ReactElement, useState } from 'react';

export interface DropdownMenuProps {
  readonly items: MenuProps['items'];
  onChoose(key: string): void;
  /** The button that opens it. */
  readonly children: ReactElement<{ onClick?: () => void }>;
}

/** A menu below or above its button; open when it is first shown, since it is loaded when it is asked for. */
export function DropdownMenu({ items, onChoose, children }: DropdownMenuProps) {
  const [isOpen, setOpen] = useState(true);
  return (
    <Library>
      <Dropdown
        // The first entry takes the focus when the menu opens, as menus do.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        open={isOpen}
        onOpenChange={setOpen}
        trigger={['click']}
        menu={{
          items,
          onClick: ({ key }) => {
            setOpen(false);
            onChoose(key);
          },
        }}
      >
        {children}
      </Dropdown>
    </Library>
  );
}
