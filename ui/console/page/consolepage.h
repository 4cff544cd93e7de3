#pragma once

#include "ui/frame/page/page.h"
#include "ui/frame/page/pageentry.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

class ConsoleController;
class ObjectsPane;
class PaneFocus;
class PromptPane;

/// Python over the running program: the prompt under its own output, and the objects at the side.
class ConsolePage : public Page {
    Q_OBJECT
public:
    ConsolePage(PageContext& context, ConsoleController& controller);

    PageHead head() const override;
    bool can(Command command) const override;
    QString nameOf(Command command) const override;
    void perform(Command command) override;
    bool goTo(const QString& subject) override; ///< An expression, into the prompt.
    bool stepBack() override;
    QList<QWidget*> panes() const override;

    PromptPane* prompt() const { return m_prompt; }
    ObjectsPane* objects() const { return m_objects; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ConsoleController& m_controller;
    PromptPane* m_prompt;
    ObjectsPane* m_objects;
    PaneFocus* m_focus; ///< What the commands mean.
    FrameBatch m_head;
};

PageEntry consolePage();

} // namespace everyport::ui
