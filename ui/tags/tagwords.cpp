#include "ui/tags/tagwords.h"

#include <algorithm>

#include <QCoreApplication>

#include "netcore/base/directionalformatting.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct TagWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::TagWords)
};

/// Turns the text that stands behind it; what joins letters and pictures is let through.
bool turnsText(QChar c)
{
    return turnsWriting(c.unicode()) || isDirectionalMark(c.unicode());
}

/// As they were typed, of any length.
QStringList allOf(const QString& typed)
{
    QStringList tags;
    QStringList known;
    for (QString tag : typed.split(u',')) {
        std::replace_if(
            tag.begin(), tag.end(), [](QChar c) { return c.category() == QChar::Other_Control || turnsText(c); }, u' ');
        tag = tag.simplified();
        const QString folded = foldedTag(tag);
        if (tag.isEmpty() || known.contains(folded))
            continue;
        known.append(folded);
        tags.append(tag);
        if (tags.size() > mostTags)
            break; // enough to know that they are too many
    }
    return tags;
}

} // namespace

QString foldedTag(const QString& tag)
{
    return tag.toUpper().toCaseFolded();
}

QStringList readTags(const QString& typed)
{
    QStringList tags = allOf(typed.left((longestTag + 1) * mostTags * 4));
    tags = tags.mid(0, mostTags);
    for (QString& tag : tags) {
        tag = tag.left(longestTag);
        if (!tag.isEmpty() && tag.back().isHighSurrogate())
            tag.chop(1);
        tag = tag.trimmed();
    }
    return tags;
}

QString faultOfTags(const QString& typed)
{
    const QStringList tags = allOf(typed);
    if (std::any_of(tags.begin(), tags.end(), [](const QString& tag) { return tag.size() > longestTag; }))
        return TagWords::tr("A tag has at most 40 characters. A comma stands between two.");
    return tags.size() > mostTags ? TagWords::tr("At most ten tags stand on one thing.") : QString();
}

QString shownTags(const QStringList& tags)
{
    return tags.join(u", "_s);
}

} // namespace everyport::ui
