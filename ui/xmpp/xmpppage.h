#pragma once

#include "app/chat/model/chatevents.h"
#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

class QAction;
class QStackedWidget;

namespace everyport::ui {

class ConsoleView;
class DiscoView;
class EmptyState;
class Segments;

/// For who explores XMPP over their accounts: service discovery, and the XML itself.
class XmppPage : public Page, private chat::ChatEvents {
    Q_OBJECT
public:
    explicit XmppPage(PageContext& context);
    ~XmppPage() override;

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< "xml", "discover", or an address to discover.
    QString subject() const override;
    bool stepBack() override;
    QList<QWidget*> panes() const override;

private:
    enum Part { Discover, Xml };
    void makeActions();
    void makeEmptyStates();
    void show(int part);
    void look();
    const chat::Account* unconnected() const;
    void accountAdded(chat::Account&) override { look(); }
    void accountChanged(chat::Account&) override { look(); }
    void accountRemoved(qint64) override { look(); }
    bool isXml() const;

    DiscoView* m_disco = nullptr;
    ConsoleView* m_console = nullptr;
    Segments* m_parts;
    QStackedWidget* m_stack;
    QWidget* m_content;
    EmptyState* m_empty;   ///< Where there is no account.
    EmptyState* m_offline; ///< Where there is one that is not connected.
    QAction* m_record;
    QAction* m_clear;
    QAction* m_copy;
    QAction* m_save;
    QAction* m_partner;
    FrameBatch m_head;
};

PageEntry xmppPage();

} // namespace everyport::ui
