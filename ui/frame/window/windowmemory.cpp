#include "ui/frame/window/windowmemory.h"

#include <utility>

#include <QSettings>
#include <QWidget>

#include "ui/frame/keyboard/windowactions.h"
#include "ui/frame/page/page.h"
#include "ui/frame/skeleton/windowlook.h"
#include "ui/frame/skeleton/windowplace.h"
#include "ui/style/theme/theme.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

static_assert(int(WindowLook::Choice::Light) == int(Theme::Choice::Light)
        && int(WindowLook::Choice::Dark) == int(Theme::Choice::Dark),
    "the window is painted before there is a theme, and kept by it");

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

void WindowMemory::save()
{
    rememberPlace(*m_window.window(), m_memory);
    m_memory.sync();
}

void WindowMemory::saveFront(const QString& id, const Page* front)
{
    if (!front)
        return;
    m_memory.setValue(u"window/page"_s, id);
    m_memory.setValue(u"window/subject"_s, front->subject());
}

void WindowMemory::themeChanged()
{
    WindowLook{WindowLook::Choice(m_theme.choice()), m_theme.desktopIsDark(), m_theme.textPercent()}.keep(m_memory);
    if (std::exchange(m_textPercent, m_theme.textPercent()) != m_theme.textPercent())
        Q_EMIT textSizeChanged();
}

} // namespace everyport::ui
