#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "netcore/task/taskset.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/closingword.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/enterpress.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/frame/page/palettehit.h"
#include "ui/frame/window/pagestack.h"
#include "ui/widgets/controls/focusplace.h"

namespace everyport::ui {

class Languages;
class WindowMemory;
class MessageBars;
class PageSwitch;
class ShellFollower;
class Theme;
class UnsavedQuestion;
class WindowActions;
class WindowParts;

/// The window round the pages. It paints before there is a station to show; pages and outlines are made once
/// `stationStarted` was called. `station`, `theme` and `memory` outlive it.
///
/// Made without pages it is a skeleton (see WindowSkeleton) at its place, so that it can be painted before menus, rail,
/// words, icons and keys are made: `complete` follows, and until then it is closed without a question, keys that are
/// pressed do nothing, and what it is asked to open waits. What the comments below name complete must be so.
///
/// It is a top-level widget, or fills one that was shown before: its shell, which outlives it and has its title, icon,
/// size and place.
class MainWindow : public QWidget, public PageContext {
    Q_OBJECT
public:
    MainWindow(Station& station, Theme& theme, QSettings& memory, QWidget* shell = nullptr); ///< A skeleton.
    MainWindow(Station& station, Theme& theme, QSettings& memory, std::vector<PageEntry> pages);
    ~MainWindow() override;

    void complete(std::vector<PageEntry> pages); ///< Makes all of the skeleton's parts, once.
    bool isComplete() const { return m_parts != nullptr; }

    void stationStarted();                  ///< Complete.
    void stationFailed(const Error& error); ///< Complete. A sentence in place of the page.
    void showDemoNotice(int waiting);       ///< `waiting`: how many services of the own station stop meanwhile.
    MessageBars& strips();                  ///< Complete. For what the program has to say itself.
    /// A second start handed it over, with the token of bringToFront; empty only raises.
    void openUri(const QString& uri, const QString& token = {});
    void setLanguages(const Languages& languages); ///< Complete. They can be chosen from the menu; they outlive this.
    void rememberPlace();                          ///< For the window that is made next.
    FocusPlace keyboardPlace() const;              ///< On the page in front; for that one, too.
    void resumeKeyboard(const FocusPlace& before); ///< Of a window in another language.
    /// Ends the program, unless pages have what is not saved: then a strip asks first.
    void quit();
    /// What is lost with it at an end that asks nobody, in words (PageStack). What is being stored is waited for first
    /// (WindowLosses::settled).
    QStringList lostUnasked() const { return m_pages.lostUnasked(); }
    /// Complete. Whether to go on in the tray when closed: see ClosingWord.
    void setCloseQuestion(std::function<QString()> whoWouldMiss, std::function<bool()> hasTray);

    /// What would be lost with the program besides what pages have not saved, in words: asked before it ends. `keep`
    /// keeps all of that, and calls what it is given when that is done; null: nothing can. `discard`: it shall be lost
    /// after all, also what is being kept. Complete.
    using KeepAtEnd = std::function<void(std::function<void()> go)>;
    void setEndQuestion(
        std::function<QStringList()> lostAtEnd, KeepAtEnd keep = {}, std::function<void()> discard = {});

    // PageContext
    Station& station() override { return m_station; }
    Alerts& troubles() override { return m_troubles; }
    UndoStack& undo() override { return m_undo; }
    ShortcutRegistry& shortcuts() override { return m_shortcuts; }
    QSettings& memory() override { return m_memory; }
    Theme& theme() override { return m_theme; }
    TaskSet& tasks() override { return m_tasks; }
    const Languages* languages() const override { return m_languages; }
    void chooseLanguage(const QString& code) override;
    void goTo(const QString& page, const QString& subject = {}) override;
    void tell(const QString& sentence) override;
    void reportFault(const QString& what, const Error& error) override;
    void copyText(const QString& text, const QString& what) override;
    void openHandbook(const QString& chapter) override;
    void restart(); ///< Ends the program and starts it again, unless something would be lost: then it asks.
    void startDemo() override { changeDemo(true); }
    QWidget* window() override { return this; }
    QWidget& shell() { return *QWidget::window(); } ///< The top-level widget: itself, where it was given none.

    WindowActions& windowActions(); ///< Complete.
    QList<PaletteHit> findHits(const QString& typed);
    QString currentPage() const;
    Page* page(const QString& id) const { return m_pages.find(id); }

Q_SIGNALS:
    void demoRequested(bool on); ///< Start it, or leave it.
    void firstPainted();         ///< Complete or not.
    void framePainted();         ///< The first time that it was complete.
    void pageShown(const QString& id);
    void closedForGood();
    /// Somebody has chosen a language (empty: the desktop's), and nothing is lost by making this window anew.
    void languageWanted(const QString& code);
    void restartRequested(); ///< To be closed for good, and started again.

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectActions();
    void connectParts();
    void changeDemo(bool on);
    bool asksForUnsaved(ClosingWord::Loss how, std::function<void()> go);

    Station& m_station;
    Theme& m_theme;
    const Languages* m_languages = nullptr;
    QSettings& m_memory;
    Alerts m_troubles;
    UndoStack m_undo;
    ShortcutRegistry m_shortcuts;
    PageStack m_pages;
    std::unique_ptr<WindowParts> m_parts; ///< Null in a skeleton.
    bool m_painted = false;
    bool m_framePainted = false;
    QString m_uriToOpen; ///< Asked of the skeleton.
    EnterPress m_enter;
    std::unique_ptr<ShellFollower> m_follower; ///< Null without a shell of its own.
    std::unique_ptr<WindowMemory> m_remembered;
    std::unique_ptr<PageSwitch> m_switch;       ///< Null in a skeleton.
    std::unique_ptr<UnsavedQuestion> m_unsaved; ///< Likewise.
    Task<Result<std::vector<Done>>> m_settling; ///< While the end waits for what is being stored.
    TaskSet m_tasks;                            ///< Last: what it still runs may look at all above.
};

} // namespace everyport::ui
