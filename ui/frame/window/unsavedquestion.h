#pragma once

#include <functional>

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include "ui/frame/feedback/closingword.h"

namespace everyport::ui {

class MainWindow;
class PageStack;
class WindowParts;

/// What is asked before the window goes with something that is not saved: which page has it, what is to be done about
/// it, and where the keyboard goes on when somebody stays. What it is made of outlives it.
class UnsavedQuestion : public QObject {
    Q_OBJECT
public:
    using KeepAtEnd = std::function<void(std::function<void()> go)>;
    UnsavedQuestion(MainWindow& window, PageStack& pages, WindowParts& parts);

    void setAtEnd(std::function<QStringList()> lost, KeepAtEnd keep); ///< As MainWindow::setEndQuestion has it.
    /// False: nothing is lost, and nobody is asked. `go` is what somebody may choose.
    bool asks(ClosingWord::Loss how, std::function<void()> go);
    bool stay(); ///< Esc, while it is asked. False: it is not.

private:
    void offerToSave(ClosingWord::LossWays& ways, const QString& page, std::function<void()> go);
    void save(const QString& page, const std::function<void()>& go);
    void noteKeyboard();
    void giveKeyboardBack();

    MainWindow& m_window;
    PageStack& m_pages;
    WindowParts& m_parts;
    std::function<QStringList()> m_lostAtEnd;
    KeepAtEnd m_keepAtEnd;
    QPointer<QWidget> m_hadKeyboard; ///< Before it was asked.
};

} // namespace everyport::ui
