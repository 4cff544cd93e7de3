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
    FailedStart(const QString& why, bool mayTryAgain, QWidget& shell)
        : QWidget(&shell), m_again(new QPushButton(tr("Try again"), this)), m_close(new QPushButton(tr("Close"), this))
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
        column->addWidget(m_again, 0, Qt::AlignCenter);
        column->addWidget(m_close, 0, Qt::AlignCenter);
        column->addStretch();
        m_again->setVisible(mayTryAgain);
        m_again->setAccessibleDescription(why); // is read with what has the keyboard
        m_close->setAccessibleDescription(why);
        setAccessibleName(title->text());
        connectButtons(shell);
    }

    bool open() ///< True: it shall be tried again.
    {
        setGeometry(parentWidget()->rect());
        parentWidget()->installEventFilter(this);
        show();
        (m_again->isVisible() ? m_again : m_close)->setFocus(Qt::OtherFocusReason);
        window()->setAttribute(Qt::WA_KeyboardFocusChange); // or it is not seen where the keyboard is
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        m_untilClosed.exec();
        return m_isWanted;
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
    void connectButtons(QWidget& shell)
    {
        connect(m_close, &QPushButton::clicked, &shell, &QWidget::close);
        connect(m_again, &QPushButton::clicked, &shell, [this, &shell] {
            m_isWanted = true;
            shell.close();
        });
        const auto onKeys = [this](std::initializer_list<QKeySequence> keys, auto call) {
            for (const QKeySequence& key : keys)
                connect(new QShortcut(key, this), &QShortcut::activated, this, call);
        };
        onKeys({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_Q)}, [&shell] { shell.close(); });
        // By itself Enter presses a button on some desktops only.
        onKeys({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
            [this] { (m_again->hasFocus() ? m_again : m_close)->click(); });
    }

    QPushButton* m_again;
    QPushButton* m_close;
    QEventLoop m_untilClosed;
    bool m_isWanted = false;
};

} // namespace

bool showFailedStart(FirstWindow& first, const QString& why, bool mayTryAgain)
{
    if (!first.shell || !first.shell->isVisible())
        return false;
    if (first.fonts.valid())
        first.fonts.get(); // see fontlookup.h
    QApplication::setFont(lastFont());
    const bool again = FailedStart(why, mayTryAgain, *first.shell).open();
    first.shell.reset();
    return again;
}

} // namespace everyport::ui
