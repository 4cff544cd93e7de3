#include "ui/frame/feedback/windowlosses.h"

#include <chrono>
#include <utility>

#include <QWidget>

#include "app/station/running/station.h"
#include "netcore/task/gather.h"
#include "netcore/task/timeout.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

namespace {

constexpr std::chrono::seconds longestSettling{3};

} // namespace

WindowLosses::WindowLosses(PageContext& context) : QObject(context.window()), m_context(context) {}

WindowLosses& WindowLosses::of(PageContext& context)
{
    auto* known = context.window()->findChild<WindowLosses*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new WindowLosses(context);
}

void WindowLosses::add(QObject* keeper, const QString& page, std::function<QString()> words, Kind kind)
{
    m_kept.push_back({keeper, page, std::move(words), kind});
}

void WindowLosses::addSettling(QObject* keeper, Settle settle)
{
    m_settling.emplace_back(keeper, std::move(settle));
}

Task<Result<std::vector<Done>>> WindowLosses::settled()
{
    std::vector<Task<Result<Done>>> all;
    for (const auto& [keeper, settle] : m_settling) {
        if (keeper)
            all.push_back(settle());
    }
    return withTimeout(gather(std::move(all)), m_context.station().reactor().clock(), longestSettling);
}

QList<WindowLosses::Loss> WindowLosses::all() const
{
    QList<Loss> losses;
    for (const Kept& one : m_kept) {
        const QString words = one.keeper ? one.words() : QString();
        if (!words.isEmpty())
            losses.append({one.page, words, one.kind});
    }
    return losses;
}

} // namespace everyport::ui
