#pragma once

#include <QObject>
#include <QPersistentModelIndex>

#include "netcore/task/taskset.h"
#include "ui/forms/formdialog.h"
#include "ui/xmpp/discotree.h"

class QAction;

namespace everyport::ui {

class AccountBox;
class DiscoDetail;
class PageContext;

/// What can be done with what discovery has found, by what it says of itself. What it answers stands in the detail.
/// All that it is given is its view's and lives as long as the view.
class DiscoActions : public QObject {
    Q_OBJECT
public:
    DiscoActions(
        PageContext& context, const AccountBox& account, DiscoTree& tree, DiscoDetail& detail, QObject* parent);

    QList<QAction*> all() const { return m_all; }
    /// The actions are for this one from now on, which stands in a tree that begins at `top`.
    void show(const QModelIndex& chosen, const DiscoPlace& top);
    void run();    ///< The command that is chosen.
    void cancel(); ///< What was asked: the account's client goes, or the view.

Q_SIGNALS:
    void askedAgain();
    void startWanted(const everyport::ui::DiscoPlace& place);

private:
    QAction* make(const QString& icon, const QString& text, void (DiscoActions::*done)());
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
    void enrol();
    void lead(std::unique_ptr<chat::FormSession> talk, const FormDialog::Words& words);
    void askVersion();
    void askTime();
    void askPing();
    void askQuiet();

    PageContext& m_context;
    const AccountBox& m_account;
    DiscoTree& m_tree;
    DiscoDetail& m_detail;
    QPersistentModelIndex m_chosen;
    QList<QAction*> m_all;
    QAction* m_join;
    QAction* m_openNode;
    QAction* m_run;
    QAction* m_enrol;
    QAction* m_version;
    QAction* m_time;
    QAction* m_ping;
    QAction* m_quiet;
    QAction* m_again;
    QAction* m_startHere;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport::ui
