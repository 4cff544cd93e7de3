#pragma once

#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class UserController;
class UserDetail;
class UsersModel;
struct UserRow;

/// Who has an account here: what they may do, how they log in, and what they did.
class UsersPage : public ListPage {
    Q_OBJECT
public:
    explicit UsersPage(PageContext& context);

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A name; "add".
    QString subject() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    const UserRow* chosen() const;
    void showChosen();
    void follow();
    void showMenu(const QPoint& at);
    void add();
    void ableOrNot();
    void remove(bool now);
    void askToRemove(const UserRow& row);

    UserController* m_controller;
    UsersModel* m_model;
    UserDetail* m_detail = nullptr;
    QAction* m_add;
    QAction* m_able;
    QAction* m_letIn;
    QAction* m_remove;
    QString m_added; ///< Here, and not in the list yet: it gets the keyboard when it is.
    FrameBatch m_head;
};

PageEntry usersPage();

} // namespace everyport::ui
