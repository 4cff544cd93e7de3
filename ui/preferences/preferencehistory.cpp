#include "ui/preferences/preferencehistory.h"

#include <algorithm>

#include <QPointer>
#include <QWidget>

#include "ui/frame/feedback/faultwork.h"
#include "ui/frame/feedback/memorylosses.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

constexpr std::size_t mostEntries = 50;

} // namespace

PreferenceHistory& PreferenceHistory::of(PageContext& context)
{
    auto* known = context.window()->findChild<PreferenceHistory*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new PreferenceHistory(context);
}

PreferenceHistory::PreferenceHistory(PageContext& context) : QObject(context.window()), m_context(context) {}

QString PreferenceHistory::set(const Preference& preference, const QVariant& value)
{
    const QVariant before = preference.value();
    if (before == value)
        return {};
    const QString wrong = preference.apply(value);
    if (!wrong.isEmpty() || preference.isLater)
        return wrong;
    keep(tr("%1: %2").arg(preference.label, shownInLine(preference.wordsOf(value), 60)),
        [apply = preference.apply, before] { return apply(before); });
    return {};
}

void PreferenceHistory::done(const QString& what, std::function<void()> back)
{
    keep(what, [back = std::move(back)] {
        back();
        return QString();
    });
}

void PreferenceHistory::keep(const QString& what, std::function<QString()> back)
{
    const qint64 number = ++m_newest;
    MemoryLosses::of(m_context).put(
        QStringLiteral("preferences"), QStringLiteral("preferences"), tr("what was changed in the preferences"));
    m_entries.push_back({number, what, std::move(back)});
    if (m_entries.size() > mostEntries)
        m_entries.erase(m_entries.begin());
    m_context.undo().done(
        what,
        [self = QPointer<PreferenceHistory>(this), number] {
            if (self)
                self->takeBack(number);
        },
        QStringLiteral("settings"));
    Q_EMIT changed();
}

QString PreferenceHistory::last() const
{
    return m_entries.empty() ? QString() : m_entries.back().what;
}

void PreferenceHistory::takeBackLast()
{
    if (m_entries.empty())
        return;
    // The bar that offers the same would else take back what is back.
    const auto offer = m_context.undo().offer();
    if (offer && offer->text == m_entries.back().what)
        m_context.undo().dismiss();
    takeBack(m_entries.back().number);
}

void PreferenceHistory::takeBack(qint64 number)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [number](const Entry& entry) { return entry.number == number; });
    if (found == m_entries.end())
        return;
    const Entry entry = std::move(*found);
    m_entries.erase(found);
    const QString wrong = entry.back();
    const auto back = wrong.isEmpty() ? Result<Done>(Done()) : Error::local(Reason::None, wrong);
    reportResult(m_context, tr("Taking back: %1").arg(entry.what), back);
    if (!back) {
        // It can be tried again, when what stood in the way has gone.
        m_entries.insert(std::upper_bound(m_entries.begin(), m_entries.end(), number,
                             [](qint64 asked, const Entry& each) { return asked < each.number; }),
            entry);
    }
    Q_EMIT changed();
}

} // namespace everyport::ui
