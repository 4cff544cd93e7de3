#pragma once

#include <QWidget>

#include "app/xmppchat/client/xmppsessions.h"
#include "netcore/task/taskset.h"
#include "ui/xmpp/discotree.h"

class QLineEdit;
class QSettings;
class QToolButton;
class QTreeView;

namespace everyport::ui {

class AccountBox;
class DiscoDetail;
class PageContext;

/// What there is, as an account sees it: begins at its server, or at any address that is typed, and unfolds. Where one
/// has been is a step back away.
class DiscoView : public QWidget {
    Q_OBJECT
public:
    DiscoView(PageContext& context, xmppchat::XmppSessions& sessions, QWidget* parent = nullptr);
    ~DiscoView() override;

    bool goTo(const DiscoPlace& place);          ///< False: nobody is there to ask.
    bool goToAddress(const QString& text);       ///< "example.org", "xmpp:example.org?disco;node=x"
    DiscoPlace place() const { return m_place; } ///< Where the tree begins.
    AccountBox* account() const { return m_account; }
    DiscoTree* tree() const { return m_tree; }
    QTreeView* view() const { return m_view; }
    DiscoDetail* detail() const { return m_detail; }
    QList<QWidget*> panes() const;
    bool stepBack();
    QString copied() const;
    QList<QAction*> actions() const { return m_actions; }

    static QString addressOf(const DiscoPlace& place);
    static DiscoPlace placeOf(const QString& text); ///< A null address: it is none.

private:
    void layOut(QSettings& memory);
    void makeActions();
    QAction* make(const QString& icon, const QString& text, void (DiscoView::*done)());
    void follow();
    void begin(const DiscoPlace& place);
    void step(int by);
    void showChosen();
    void showActions();
    void open(const QModelIndex& index);
    QModelIndex chosen() const;
    DiscoPlace chosenPlace() const;
    bool has(const char* feature) const;
    template <typename Answer, typename Words>
    void ask(const QString& label, Task<Result<Answer>> task, Words words);
    template <typename Answer, typename Words>
    Task<Result<Done>> answered(DiscoPlace place, QString label, Task<Result<Answer>> asking, Words words);

    void again();
    void startHere();
    void join();
    void openNode();
    void run();
    void enrol();
    void askVersion();
    void askTime();
    void askPing();
    void askQuiet();

    PageContext& m_context;
    xmppchat::XmppSessions& m_sessions;
    AccountBox* m_account;
    QLineEdit* m_address;
    QToolButton* m_back;
    QToolButton* m_forward;
    DiscoTree* m_tree;
    QTreeView* m_view;
    DiscoDetail* m_detail;
    QList<QAction*> m_actions;
    QAction* m_join = nullptr;
    QAction* m_openNode = nullptr;
    QAction* m_run = nullptr;
    QAction* m_enrol = nullptr;
    QAction* m_version = nullptr;
    QAction* m_time = nullptr;
    QAction* m_ping = nullptr;
    QAction* m_quiet = nullptr;
    QAction* m_again = nullptr;
    QAction* m_startHere = nullptr;
    qint64 m_shownAccount = 0;
    bool m_wasOnline = false;
    DiscoPlace m_place;
    QList<DiscoPlace> m_past;
    QList<DiscoPlace> m_future;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::ui
