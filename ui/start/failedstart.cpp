#include "ui/start/failedstart.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/start/firstwindow.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

/// Over the whole of the window. Of Qt's widgets alone: the program's own are in the part that may be what is missing.
class FailedStart : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::FailedStart)

public:
    FailedStart(const QString& why, QWidget& shell) : QWidget(&shell), m_close(new QPushButton(tr("Close"), this))
    {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        auto* title = new QLabel(tr("Everyport did not start"), this);
        title->setFont(Fonts::title());
        title->setAlignment(Qt::AlignCenter);
        auto* sentence = new QLabel(why, this);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        sentence->setAlignment(Qt::AlignCenter);
        sentence->setWordWrap(true);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(Metrics::px(48), Metrics::pageEdge, Metrics::px(48), Metrics::pageEdge);
        column->setSpacing(Metrics::betweenGroups);
        column->addStretch();
        column->addWidget(title);
        column->addWidget(sentence);
        column->addWidget(m_close, 0, Qt::AlignCenter);
        column->addStretch();
        connect(m_close, &QPushButton::clicked, &shell, &QWidget::close);
        // Enter, too: by itself it presses a button on some desktops only.
        for (const auto& key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter),
                 QKeySequence(Qt::CTRL | Qt::Key_Q)})
            connect(new QShortcut(key, this), &QShortcut::activated, &shell, &QWidget::close);
        m_close->setAccessibleDescription(why); // is read with what has the keyboard
        setAccessibleName(title->text());
    }

    void open()
    {
        setGeometry(parentWidget()->rect());
        parentWidget()->installEventFilter(this);
        show();
        m_close->setFocus();
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        m_untilClosed.exec();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        else if (event->type() == QEvent::Close)
            m_untilClosed.quit();
        return false;
    }

private:
    QPushButton* m_close;
    QEventLoop m_untilClosed;
};

} // namespace

void showFailedStart(FirstWindow& first, const QString& why)
{
    if (!first.shell || !first.shell->isVisible())
        return;
    if (first.fonts.valid())
        first.fonts.get(); // see fontlookup.h
    QApplication::setFont(lastFont());
    FailedStart(why, *first.shell).open();
    first.shell.reset();
}

} // namespace everyport::ui
