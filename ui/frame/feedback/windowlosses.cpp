#include "ui/frame/feedback/windowlosses.h"

#include <utility>

#include <QWidget>

#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

WindowLosses::WindowLosses(PageContext& context) : QObject(context.window()) {}

WindowLosses& WindowLosses::of(PageContext& context)
{
    auto* known = context.window()->findChild<WindowLosses*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new WindowLosses(context);
}

void WindowLosses::add(QObject* keeper, const QString& page, std::function<QString()> words, Kind kind)
{
    m_kept.push_back({keeper, page, std::move(words), kind});
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
