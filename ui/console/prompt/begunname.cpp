#include "ui/console/prompt/begunname.h"

#include <algorithm>

#include <QRegularExpression>

#include "ui/widgets/code/codespans.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

bool hasBegunName(const QString& line, qsizetype at, int state)
{
    const QString before = line.left(at);
    static const QRegularExpression key(u"\\w\\[[\"'][^\"'\\[\\]\\\\]*$"_s);
    if (key.match(before).hasMatch())
        return true;
    static const QRegularExpression name(
        u"(?:[\\w\\)\\]]\\.\\w*|(?<!\\w)[^\\W\\d]\\w+)$"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression number(u"(?<!\\w)\\d[\\d_.]*$"_s);
    if (!name.match(before).hasMatch() || number.match(before).hasMatch())
        return false;
    const auto spans = codeSpans(line, CodeLanguage::Python, &state);
    return std::none_of(spans.begin(), spans.end(), [&](const CodeSpan& span) {
        const bool isText = span.kind == CodeSpan::Kind::String || span.kind == CodeSpan::Kind::Comment;
        return isText && span.start < before.size() && before.size() <= span.start + span.length;
    });
}

} // namespace everyport::ui
