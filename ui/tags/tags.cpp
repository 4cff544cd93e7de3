#include "ui/tags/tags.h"

#include <algorithm>

#include <QSettings>
#include <QWidget>

#include "netcore/base/naturalorder.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/tags/tagwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostThings = 10'000; // of a page, in a memory that may be anybody's
const auto tagGroup = u"tags"_s;

} // namespace

Tags& Tags::of(PageContext& context)
{
    auto* known = context.window()->findChild<Tags*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new Tags(context.memory(), context.window());
}

Tags::Tags(QSettings& memory, QObject* parent) : QObject(parent), m_memory(memory)
{
    m_memory.beginGroup(tagGroup);
    const QStringList pages = m_memory.childKeys();
    m_memory.endGroup();
    for (const QString& page : pages)
        read(page);
}

/// An entry is a thing's id, a tab, and its tags as they are typed.
void Tags::read(const QString& page)
{
    auto& things = m_tags[page];
    const QStringList entries = m_memory.value(tagGroup + u'/' + page).toStringList();
    m_unread[page] = entries.mid(mostThings);
    for (const QString& entry : entries.mid(0, mostThings)) {
        const QString subject = entry.section(u'\t', 0, 0);
        const QStringList tags = readTags(entry.section(u'\t', 1));
        if (!subject.isEmpty() && !tags.isEmpty())
            things.insert(subject, tags);
    }
}

void Tags::write(const QString& page)
{
    const auto& things = m_tags[page];
    QStringList entries;
    for (auto thing = things.cbegin(); thing != things.cend(); ++thing)
        entries.append(thing.key() + u'\t' + shownTags(*thing));
    entries.sort();
    // Nobody has taken them away.
    for (const QString& entry : m_unread.value(page)) {
        if (!things.contains(entry.section(u'\t', 0, 0)))
            entries.append(entry);
    }
    if (entries.isEmpty())
        m_memory.remove(tagGroup + u'/' + page);
    else
        m_memory.setValue(tagGroup + u'/' + page, entries);
}

QStringList Tags::tagsOf(const QString& page, const QString& subject) const
{
    return m_tags.value(page).value(subject);
}

QString Tags::shownOf(const QString& page, const QString& subject) const
{
    return shownTags(tagsOf(page, subject));
}

bool Tags::isUsed(const QString& page) const
{
    return !m_tags.value(page).isEmpty();
}

QStringList Tags::all() const
{
    QHash<QString, QString> known;
    for (const auto& things : m_tags) {
        for (const QStringList& tags : things) {
            for (const QString& tag : tags) {
                if (!known.contains(foldedTag(tag)))
                    known.insert(foldedTag(tag), tag);
            }
        }
    }
    QStringList result = known.values();
    const NaturalOrder order;
    std::sort(result.begin(), result.end(),
        [&order](const QString& a, const QString& b) { return order(foldedTag(a), foldedTag(b)); });
    return result;
}

void Tags::set(const QString& page, const QString& subject, const QStringList& tags)
{
    const QStringList now = readTags(shownTags(tags));
    if (subject.isEmpty() || subject.contains(u'\t') || now == tagsOf(page, subject))
        return;
    if (now.isEmpty())
        m_tags[page].remove(subject);
    else
        m_tags[page].insert(subject, now);
    write(page);
    Q_EMIT changed(page, subject);
}

} // namespace everyport::ui
