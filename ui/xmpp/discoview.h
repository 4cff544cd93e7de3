#pragma once

#include <QWidget>

#include "app/xmppchat/client/xmppsessions.h"
#include "ui/xmpp/discotree.h"

class QLineEdit;
class QSettings;
class QToolButton;
class QTreeView;

namespace everyport::ui {

class AccountBox;
class DiscoActions;
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

    static QString addressOf(const DiscoPlace& place);
    static DiscoPlace placeOf(const QString& text); ///< A null address: it is none.

private:
    void layOut(QSettings& memory);
    void follow();
    void begin(const DiscoPlace& place);
    void step(int by);
    void showChosen();
    void open(const QModelIndex& index);
    QModelIndex chosen() const;
    DiscoPlace chosenPlace() const;

    AccountBox* m_account;
    QLineEdit* m_address;
    QToolButton* m_back;
    QToolButton* m_forward;
    DiscoTree* m_tree;
    QTreeView* m_view;
    DiscoDetail* m_detail;
    DiscoActions* m_actions;
    qint64 m_shownAccount = 0;
    bool m_wasOnline = false;
    DiscoPlace m_place;
    QList<DiscoPlace> m_past;
    QList<DiscoPlace> m_future;
};

} // namespace everyport::ui
