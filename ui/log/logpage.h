#pragma once

#include "app/log/log.h"
#include "ui/frame/listpage/listpage.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class LogView;

/// What the program says about itself.
class LogPage : public ListPage {
    Q_OBJECT
public:
    explicit LogPage(PageContext& context);

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< A line's number, or a filter such as "source:xmpp".
    bool stepBack() override;

private:
    LogPage(PageContext& context, LogView* view);
    void resetChips() override;
    void keepDebug(bool keep);

    Log& m_log;
    LogView* m_view;
    QAction* m_copy;
    QAction* m_export;
    QAction* m_debug;
    FrameBatch m_head;
};

PageEntry logPage();

} // namespace everyport::ui
