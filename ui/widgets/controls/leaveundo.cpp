#include "ui/widgets/controls/leaveundo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace everyport::ui {

namespace {

class LeftUndo : public QObject {
public:
    explicit LeftUndo(QWidget* field) : QObject(field) { field->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
            return false;
        const auto* line = qobject_cast<QLineEdit*>(watched);
        const auto* edit = line ? line : watched->findChild<QLineEdit*>();
        if (!edit || edit->isUndoAvailable())
            return false;
        event->ignore();
        return true;
    }
};

} // namespace

void leaveUndo(QSpinBox* field)
{
    new LeftUndo(field);
}

void leaveUndo(QLineEdit* field)
{
    new LeftUndo(field);
}

} // namespace everyport::ui
