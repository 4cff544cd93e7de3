#include "app/polls/definition/plainline.h"

#include "netcore/base/directionalformatting.h"

namespace everyport::polls {

namespace {

constexpr int mostMarks = 3;          // on one letter
constexpr QChar brailleBlank(0x2800); // looks like a space, and is a sign to Unicode

bool isUnseen(QChar c)
{
    return turnsWriting(c.unicode()) || c.isNonCharacter() || c.unicode() == 0xfeff || c.unicode() == 0x200b;
}

} // namespace

QString plainLine(const QString& text)
{
    QString plain;
    int marks = 0; // on one letter
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (isUnseen(c)) // also between marks
            continue;
        marks = c.isMark() ? marks + 1 : 0;
        if (c.isSpace() || c == brailleBlank || c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            plain.append(u' ');
        else if (marks <= mostMarks)
            plain.append(c);
    }
    return plain.simplified();
}

} // namespace everyport::polls
