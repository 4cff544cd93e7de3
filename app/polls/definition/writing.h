#pragma once

#include <optional>

#include <QMap>
#include <QString>

#include "app/polls/definition/kind.h"

namespace everyport::polls {

struct Poll;

/// What voters may write, of the kinds whose answers nobody asked beforehand: Number, Words and Open.
struct Writing {
    std::optional<qint64> lowest = {}; ///< Of a Number; empty: down to -largestNumber.
    std::optional<qint64> highest = {};
    int decimals = 0;     ///< Of a Number: places behind the point, 0 to mostDecimals; a number that has more is none.
    QString unit = {};    ///< Of a Number: "kg", shown behind it; may be empty.
    bool approve = false; ///< Of Words and Open: nobody sees one until the host has said that they may.
    bool operator==(const Writing&) const = default;
};

inline constexpr qint64 largestNumber = 1'000'000'000;
inline constexpr int mostDecimals = 3;
inline constexpr int longestUnit = 20;
inline constexpr int longestWord = 40;   ///< Of Words, in UTF-16 units.
inline constexpr int longestOpen = 200;  ///< Of Open.
inline constexpr int mostWordsEach = 20; ///< Of one voter.
inline constexpr int mostWritten = 5000; ///< Different answers in a round; more are refused (Outcome::Full).
inline constexpr int longestWrittenKey = 64;

/// What somebody wrote, and what it is counted as.
struct Written {
    QString key = {};  ///< Alike for whatever differs in case, accents, spaces and signs around it; of a Number "-3.5".
    QString text = {}; ///< One line of plain text, as it is shown.
    bool operator==(const Written&) const = default;
};

/// As the poll's kind takes it; nothing where no answer is left of it: it is empty, too long, no number, or one out of
/// range.
///
/// A number has digits of any script and is read alike in all languages. Thousands may be grouped ("1 000",
/// "1.000.000", "1'000", "12,34,567"), in which case no group begins with 0 or is cut short; point and comma both stand
/// for the decimals. One of them with three digits behind it means thousands where the poll takes no decimals, decimals
/// where the number begins with 0 ("0.500"), and else whichever of the two is in the poll's range; it is no number
/// where both are: half of all voters would mean the other. No exponents. (See numberForAll.)
std::optional<Written> readWritten(const Poll& poll, const QString& text);

/// "Crème  brûlée!" and "creme brulee" are one. Combining marks of Latin and Greek fall away, those of other scripts
/// are letters. What cannot be seen (a soft hyphen, joiners) falls away, too. Never more than longestWrittenKey; of
/// what is longer the end is replaced by a digest of all of it.
QString foldedWords(const QString& text);

/// Whether it can be a Written::key, as another station sends it; and Written::text of that key. No text is that of a
/// number, of an answer that was asked, and of a key that says what was written.
bool isWrittenKey(const QString& key);
bool isWrittenText(const QString& text, const QString& key);

/// Characters that stay on their line and do not turn its direction (netcore/base/directionalformatting.h). No half
/// surrogate pairs and noncharacters: XML cannot say them, so they would not arrive as they were sealed.
bool isPlainLine(const QString& text);

/// What the host has made of a written answer.
struct WrittenFate {
    enum class Kind { Shown, Hidden, Merged };
    Kind kind = Kind::Shown;
    QString into = {}; ///< Of Merged: the key it counts as, which is merged into none.

    QString toText() const; ///< "shown", "hidden", "as KEY", as it stands in the log.
    /// Empty text: as if nobody had said anything, which is no fate.
    static std::optional<WrittenFate> fromText(const QString& text);
    bool operator==(const WrittenFate&) const = default;
};
using WrittenFates = QMap<QString, WrittenFate>; ///< By Written::key.

/// The key that an answer counts as where somebody has merged it.
QString mergedKey(const WrittenFates& fates, const QString& key);
/// Whether everybody may see it.
bool isShownToAll(const Poll& poll, const QString& key);

/// Sets or, with none, forgets what is said of `key`; whatever was merged into a key that is merged follows it. False:
/// nothing changes, or it cannot be (merged into itself, or too many).
bool setFate(WrittenFates& fates, const QString& key, const std::optional<WrittenFate>& fate);

} // namespace everyport::polls
