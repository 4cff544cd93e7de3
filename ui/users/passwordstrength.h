#pragma once

#include <QString>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// How long a password would keep a guesser busy, roughly: a hint, never a rule.
struct PasswordStrength {
    enum class Level { Empty, Weak, Fair, Strong };
    Level level = Level::Empty;
    QString sentence = {}; ///< "Weak: somebody could guess it."
    Tone tone = Tone::Second;
};
/// `name`: of the account, which is the first thing that is tried.
PasswordStrength strengthOf(const QString& password, const QString& name);

/// Four groups of five letters and digits that are not mistaken for each other: 98 bits of chance.
QString madePassword();

} // namespace everyport::ui
