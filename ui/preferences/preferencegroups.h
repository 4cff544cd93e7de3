#pragma once

#include <utility>

#include "ui/preferences/preference.h"

namespace everyport::ui {

class PageContext;

/// All settings there are, in the order of the list; made anew each time, and cheap. A row that would do nothing here
/// is left out, and so is a group without rows. `context` outlives what is given.
QList<PreferenceGroup> preferenceGroups(PageContext& context);

// Its parts, each in a file of its name.
PreferenceGroup lookPreferences(PageContext& context);
PreferenceGroup notificationPreferences(PageContext& context);
PreferenceGroup chatPreferences(PageContext& context);
PreferenceGroup passwordPreferences(PageContext& context); ///< chatpreferences.cpp
PreferenceGroup networkPreferences(PageContext& context);
PreferenceGroup windowPreferences(PageContext& context);

/// The window was made anew in another language, and what was kept of the one before has gone with it: the change
/// itself can be taken back in the new one. `before` is the language's code, empty for the desktop's.
/// lookpreferences.cpp
void offerLanguageBefore(PageContext& context, const QString& before);

/// A row that triggers an action of the window's: "window/shortcuts". No `act` where there is none of that name.
Preference actionPreference(PageContext& context, const QString& action, Preference row);

/// The setting of this key in all of them, with the id of its group; an empty key: there is none.
std::pair<QString, Preference> preferenceOf(PageContext& context, const QString& key);

} // namespace everyport::ui
