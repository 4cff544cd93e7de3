#include "ui/console/page/blockeditor.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/console/session/consolecontroller.h"
#include "ui/console/session/indentation.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

BlockField::BlockField(const QString& code, PromptKeys::Kind keys, QWidget* parent)
    : CodeView(tr("Block"), parent), m_keys(PromptKeys::make(keys, *this, *this))
{
    setReadOnly(false);
    setLayoutDirection(Qt::LeftToRight);
    setMinimumSize(Metrics::px(560), Metrics::px(360));
    setCode(code, CodeLanguage::Python);
    moveCursor(QTextCursor::End);
}

BlockField::~BlockField() = default;

void BlockField::beginLine()
{
    textCursor().insertText(u'\n' + nextIndentation(toPlainText(), textCursor().selectionStart()));
    ensureCursorVisible();
}

bool BlockField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_keys && m_keys->wants(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    // Before it moves the keyboard on; Shift+Tab does.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab
        && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier && !(m_keys && m_keys->isCommanding())) {
        insertPlainText(QString(4 - textCursor().positionInBlock() % 4, u' '));
        return true;
    }
    return CodeView::event(event);
}

void BlockField::keyPressEvent(QKeyEvent* event)
{
    if (m_keys && m_keys->press(*event))
        return;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !(event->modifiers() & Qt::ControlModifier) && !(m_keys && m_keys->isCommanding()))
        beginLine();
    else
        CodeView::keyPressEvent(event);
}

BlockEditor::BlockEditor(ConsoleController& controller, const QString& title, const QString& code)
    : Dialog(title, controller.context().window()),
      m_controller(controller),
      m_field(new BlockField(code, controller.options().keys(), this))
{
    content()->addWidget(m_field);
    QPushButton* verb = setVerb(tr("Run"), [this] { return run(); });
    verb->setToolTip(tr("Ctrl+Enter"));
    m_field->setFocus();
}

/// Behind the dialog: what runs may take its time, and ask for something itself.
bool BlockEditor::run()
{
    if (m_controller.isBusy()) {
        m_controller.context().tell(tr("The command before has not ended yet. Interrupt stops it."));
        return false;
    }
    QTimer::singleShot(
        0, &m_controller, [controller = &m_controller, code = m_field->toPlainText()] { controller->run(code, true); });
    return true;
}

} // namespace everyport::ui
