#include "ui/frame/feedback/memorylosses.h"

#include <QSettings>
#include <QStringList>
#include <QWidget>

#include "ui/frame/feedback/windowlosses.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

MemoryLosses::MemoryLosses(PageContext& context) : QObject(context.window()), m_context(context) {}

MemoryLosses& MemoryLosses::of(PageContext& context)
{
    auto* known = context.window()->findChild<MemoryLosses*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new MemoryLosses(context);
}

void MemoryLosses::put(const QString& key, const QString& page, const QString& words)
{
    m_put.insert(key, {page, words});
    if (m_pages.contains(page))
        return;
    m_pages.append(page);
    WindowLosses::of(m_context).add(
        this, page, [this, page] { return lostOf(page); }, WindowLosses::Kind::Written);
}

void MemoryLosses::removed(const QString& key)
{
    m_put.remove(key);
}

QString MemoryLosses::lostOf(const QString& page)
{
    if (m_put.isEmpty())
        return {};
    if (isWritten(m_context.memory())) {
        m_put.clear();
        return {};
    }
    QStringList lost;
    for (const Put& put : std::as_const(m_put)) {
        if (put.page == page && !lost.contains(put.words))
            lost.append(put.words);
    }
    return lost.join(QStringLiteral(", "));
}

bool isWritten(QSettings& memory)
{
    memory.sync();
    // A QSettings keeps its first fault for ever. Another one on the same file shares what waits to be written.
    const QSettings now(memory.fileName(), memory.format());
    return now.status() == QSettings::NoError;
}

} // namespace everyport::ui
