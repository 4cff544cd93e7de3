#include "ui/frame/window/windowmemory.h"

#include <utility>

#include <QScreen>
#include <QSettings>
#include <QWidget>

#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/page.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

QSize firstWindowSize(QSize available)
{
    // How thick its frame is the desktop says once it is shown; the largest of the usual ones is allowed for.
    constexpr QSize frame(16, 48);
    return QSize(1280, 800).boundedTo(available - frame);
}

WindowMemory::WindowMemory(QWidget& window, Theme& theme, QSettings& memory)
    : m_window(window), m_theme(theme), m_memory(memory), m_textPercent(theme.textPercent())
{
    TimeFormat::recall(memory);
    connect(&theme, &Theme::changed, this, &WindowMemory::themeChanged);
}

void WindowMemory::listenTo(const WindowActions& actions)
{
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(actions.larger, [this] { m_theme.setTextPercent(m_theme.textPercent() + 10); });
    on(actions.smaller, [this] { m_theme.setTextPercent(m_theme.textPercent() - 10); });
    on(actions.normalSize, [this] { m_theme.setTextPercent(100); });
}

void WindowMemory::restorePlace()
{
    // restoreGeometry moves a window back whose screen has gone.
    if (!m_window.restoreGeometry(m_memory.value(u"window/geometry"_s).toByteArray()))
        m_window.resize(firstWindowSize(m_window.screen()->availableSize()));
}

void WindowMemory::save(const Page* front)
{
    m_memory.setValue(u"window/geometry"_s, m_window.saveGeometry());
    if (front)
        m_memory.setValue(u"window/subject"_s, front->subject());
    m_memory.sync();
}

void WindowMemory::themeChanged()
{
    m_memory.setValue(u"window/theme"_s, int(m_theme.choice()));
    m_memory.setValue(u"window/desktopDark"_s, m_theme.desktopIsDark());
    m_memory.setValue(u"window/text"_s, m_theme.textPercent());
    if (std::exchange(m_textPercent, m_theme.textPercent()) != m_theme.textPercent())
        Q_EMIT textSizeChanged();
}

} // namespace everyport::ui
