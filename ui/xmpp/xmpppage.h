#pragma once

#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

class QStackedWidget;

namespace everyport::ui {

class ConsoleView;
class DiscoView;
class Segments;

/// For who explores XMPP over their accounts: service discovery, and the XML itself.
class XmppPage : public Page {
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
    void show(int part);
    bool isXml() const;

    DiscoView* m_disco = nullptr;
    ConsoleView* m_console = nullptr;
    Segments* m_parts;
    QStackedWidget* m_stack;
    QWidget* m_content;
    QWidget* m_empty;
    QAction* m_record;
    QAction* m_clear;
    QAction* m_copy;
    QAction* m_save;
    QAction* m_partner;
    FrameBatch m_head;
};

PageEntry xmppPage();

} // namespace everyport::ui
