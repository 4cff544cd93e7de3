#pragma once

#include "ui/users/usercontroller.h"
#include "ui/widgets/display/detailpane.h"

class QAction;
class QHBoxLayout;
class QTabBar;

namespace everyport::ui {

class AccessPane;
class AuditModel;
class Facts;
class Table;
class WaysPane;

/// The pane at the right of the Users page: who it is and where they are now, what they may do, how they log in, and
/// what the audit log says of them.
class UserDetail : public DetailPane {
    Q_OBJECT
public:
    UserDetail(UserController& controller, const QList<QAction*>& buttons, const QList<QAction*>& menu,
        QWidget* parent = nullptr);

    void show(const QString& name); ///< Empty: nobody is chosen.
    QString shown() const { return m_name; }
    Table* log() const { return m_log; }
    void showLog();
    void saveLog(); ///< Asks where to.

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { Access, Ways, Log };
    void refreshPanes();
    void showHead();
    void showTab();
    void ask();

    UserController& m_controller;
    QString m_name;
    QString m_account; // what of it the panes show
    UserBelongings m_belongings;
    Facts* m_facts;
    QTabBar* m_tabs;
    AccessPane* m_access;
    WaysPane* m_ways;
    QWidget* m_logBox;
    Table* m_log;
    AuditModel* m_entries;
    Task<Result<UserBelongings>> m_asking;
    Task<Result<QList<AuditEntry>>> m_reading;
};

} // namespace everyport::ui
