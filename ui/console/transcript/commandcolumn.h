#pragma once

#include <QHash>
#include <QScrollArea>
#include <QSet>

#include "ui/console/session/commandrecord.h"
#include "ui/console/transcript/commandview.h"
#include "ui/widgets/tables/framebatch.h"

class QVBoxLayout;

namespace everyport::ui {

class ConsoleController;
class NewPill;

/// All commands under each other. Follows its end while one is there; otherwise it stays still and counts what is new.
/// One stop for the keyboard: arrows choose a command, Ctrl+C copies it, Return puts it into the prompt or goes where
/// its traceback points.
class CommandColumn : public QScrollArea {
    Q_OBJECT
public:
    CommandColumn(ConsoleController& controller, QWidget* intro, QWidget* parent);

    void goToEnd();
    void openLink(const QString& address);
    CommandView* chosen() const { return m_chosen; }
    bool release(); ///< Of the chosen one; false where none is.
    void flushNow() { m_batch.flushNow(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rebuild();
    void drop(int count);
    void showChanges();
    void choose(CommandView* view);
    void step(int by);
    void followEnd();

    ConsoleController& m_controller;
    QVBoxLayout* m_column;
    QList<CommandView*> m_views;
    QList<CommandRecordPtr> m_added;
    QSet<const CommandRecord*> m_changed;
    QPointer<CommandView> m_chosen;
    NewPill* m_pill;
    FrameBatch m_batch;
    bool m_isAtEnd = true;
    int m_new = 0;
};

} // namespace everyport::ui
