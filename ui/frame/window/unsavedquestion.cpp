#include "ui/frame/window/unsavedquestion.h"

#include <utility>

#include "netcore/task/taskset.h"
#include "netcore/task/taskstages.h"
#include "ui/frame/feedback/messagebars.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/savesunsaved.h"
#include "ui/frame/window/frontpage.h"
#include "ui/frame/window/mainwindow.h"
#include "ui/frame/window/pagestack.h"
#include "ui/frame/window/windowparts.h"

namespace everyport::ui {

UnsavedQuestion::UnsavedQuestion(MainWindow& window, PageStack& pages, WindowParts& parts)
    : m_window(window), m_pages(pages), m_parts(parts)
{
}

void UnsavedQuestion::setAtEnd(std::function<QStringList()> lost, KeepAtEnd keep, std::function<void()> discard)
{
    m_lostAtEnd = std::move(lost);
    m_keepAtEnd = std::move(keep);
    m_discardAtEnd = std::move(discard);
}

/// A strip, on the first page that would lose something: when the program ends, or the window is made anew.
bool UnsavedQuestion::asks(ClosingWord::Loss how, std::function<void()> go)
{
    const bool ends = how == ClosingWord::Loss::End;
    const PageStack::Unsaved lost = m_pages.unsaved(how == ClosingWord::Loss::NewWindow);
    const QStringList withProgram = ends && m_lostAtEnd ? m_lostAtEnd() : QStringList();
    const ClosingWord::Lost all{
        .words = lost.words + withProgram, .isWork = lost.isWork && withProgram.isEmpty(), .isEdited = lost.isEdited};
    if (all.words.isEmpty())
        return false;
    m_window.shell().show();
    m_window.shell().raise();
    noteWhere();
    m_window.goTo(lost.firstPage);
    m_askedOn = m_parts.front->id();
    ClosingWord::LossWays ways;
    ways.stay = [this] { giveKeyboardBack(); };
    ways.discard = [this, go] {
        m_pages.discardUnsaved();
        if (m_discardAtEnd)
            m_discardAtEnd();
        go();
    };
    if (ends && lost.words.isEmpty() && m_keepAtEnd) {
        ways.saveWords = tr("Keep and quit");
        ways.save = [this, go] { m_keepAtEnd(go); };
    } else if (ends && lost.words.size() == 1 && withProgram.isEmpty()) {
        offerToSave(ways, lost.firstPage, std::move(go));
    }
    m_parts.closing->askUnsaved(how, all, std::move(ways));
    return true;
}

void UnsavedQuestion::offerToSave(ClosingWord::LossWays& ways, const QString& page, std::function<void()> go)
{
    const auto* saver = dynamic_cast<SavesUnsaved*>(m_pages.find(page));
    if (!saver)
        return;
    ways.saveWords = saver->saveAndQuitWords();
    ways.save = [this, page, go = std::move(go)] { save(page, go); };
}

void UnsavedQuestion::save(const QString& page, const std::function<void()>& go)
{
    auto* saver = dynamic_cast<SavesUnsaved*>(m_pages.find(page)); // which may have been made anew
    if (!saver)
        return;
    m_window.tasks().start(saver->saveUnsaved().always([this, page, go](const Result<Done>&) {
        const Page* saved = m_pages.find(page);
        if (saved && saved->unsaved().isEmpty())
            QMetaObject::invokeMethod(this, go, Qt::QueuedConnection); // not from inside the work that it ends
        else if (m_parts.front->id() == page)
            giveKeyboardBack();
    }),
        {});
}

bool UnsavedQuestion::stay()
{
    if (!m_parts.closing->stay())
        return false;
    // Who presses the button stays at what is not saved; Esc is a step back.
    if (m_parts.front->id() == m_askedOn && m_page != m_askedOn) {
        m_window.goTo(m_page);
        giveKeyboardBack();
    }
    return true;
}

/// Asked twice the keyboard is the question's, and the page in front its own.
void UnsavedQuestion::noteWhere()
{
    QWidget* has = m_window.shell().focusWidget();
    if (has && !m_parts.strips->isAncestorOf(has))
        m_hadKeyboard = has;
    if (!m_parts.closing->isAsking() || m_parts.front->id() != m_askedOn)
        m_page = m_parts.front->id();
}

void UnsavedQuestion::giveKeyboardBack()
{
    if (m_hadKeyboard && m_hadKeyboard->isVisible() && m_hadKeyboard->isEnabled())
        m_hadKeyboard->setFocus(Qt::OtherFocusReason);
    else if (Page* front = m_parts.front->page(); !front || !front->enterWritten())
        m_parts.front->enter();
}

} // namespace everyport::ui
