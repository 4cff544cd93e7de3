#include "ui/frame/page/page.h"

namespace everyport::ui {

Page::Page(PageContext& context) : m_context(context)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
}

bool Page::can(Command) const
{
    return false;
}
QString Page::nameOf(Command) const
{
    return {};
}
void Page::perform(Command) {}
bool Page::goTo(const QString&)
{
    return false;
}
QString Page::subject() const
{
    return {};
}
bool Page::stepBack()
{
    return false;
}

QString Page::unsaved() const
{
    return {};
}

QString Page::lostUnasked()
{
    return unsaved();
}

bool Page::enterWritten()
{
    return false;
}

std::any Page::unfinished() const
{
    return {};
}
void Page::resumeUnfinished(const std::any&) {}
void Page::setTitleCut(bool) {}

QList<QWidget*> Page::panes() const
{
    QWidget* first = const_cast<Page*>(this);
    for (QWidget* next = first->nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        if (isAncestorOf(next) && next->isVisibleTo(this) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return {next};
    }
    return {first};
}

} // namespace everyport::ui
