#pragma once

#include <QList>
#include <QString>

namespace everyport::polls {

/// One way in which people read a text that somebody has spelled so that it is read and not found.
struct Reading {
    QString look = {};  ///< As lookOfWords() has it; its digits may stand for letters ("sh1t").
    QString rough = {}; ///< roughLook() of it.
};

/// Of Written::key, lookOfWords() of it first. Where it has them, signs are read as the letters that they look like
/// ("fu©k") and turned letters as upright ones, also of a text that stands on its head. Nothing is looked up in it.
QList<Reading> readingsOf(const QString& key);

/// Alike for a word and all that isReadAs() takes for it, and for some other words, too: each letter stands there once
/// where it is repeated, and digits, i and l are the letters that they are taken for.
QString roughLook(const QString& look);

/// Whether the look is that of the word with digits for letters and with letters said again and again ("fuuuck"). A
/// letter less is another word ("Niger"), and so is one more of three letters ("coon" for "con"). Signs and digits
/// alone are no word.
bool isReadAs(const QString& look, const QString& word);

/// Words that are shorter are never disguised: half of all numbers and abbreviations would be read as them.
inline constexpr qsizetype shortestDisguised = 3;

} // namespace everyport::polls
