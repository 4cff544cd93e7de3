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

    /// As MainWindow::setEndQuestion has it.
    void setAtEnd(std::function<QStringList()> lost, KeepAtEnd keep, std::function<void()> discard);
    /// False: nothing is lost, and nobody is asked. `go` is what somebody may choose.
    bool asks(ClosingWord::Loss how, std::function<void()> go);
    bool stay(); ///< Esc, while it is asked: back to the page that was in front. False: it is not asked.

private:
    void offerToSave(ClosingWord::LossWays& ways, const QString& page, std::function<void()> go);
    void save(const QString& page, const std::function<void()>& go);
    void noteWhere();
    void giveKeyboardBack();

    MainWindow& m_window;
    PageStack& m_pages;
    WindowParts& m_parts;
    std::function<QStringList()> m_lostAtEnd;
    KeepAtEnd m_keepAtEnd;
    std::function<void()> m_discardAtEnd;
    // Before it was asked:
    QPointer<QWidget> m_hadKeyboard;
    QString m_page;
    QString m_askedOn; ///< The page that it is asked on.
};

} // namespace everyport::ui
