#pragma once

#include <QString>

namespace everyport::ui {

/// What the desktop has set about the sounds of events.
struct DesktopSounds {
    bool areWanted = true;
    QString theme = {}; ///< Its name, as in /usr/share/sounds (XDG Sound Theme Specification); empty: none is named.

    bool operator==(const DesktopSounds&) const = default;
};

/// By the settings portal (org.freedesktop.portal.Settings): Plasma's or GNOME's. As above where nobody answers. Waits
/// for the answer, a second at most, so it is not for the loop's thread.
DesktopSounds readDesktopSounds();

} // namespace everyport::ui
