#include "ui/polls/editor/answerrow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include "app/polls/definition/poll.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/controls/emptyout.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

AnswerField::AnswerField(QWidget* parent) : QLineEdit(parent)
{
    setFrame(false);
    setMaxLength(polls::maximumTitleLength);
    setFont(Fonts::sized(Fonts::text(), 14, 400));
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void AnswerField::leaveUndo(bool leaves)
{
    m_leavesUndo = leaves;
    m_left = text();
}

bool AnswerField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_leavesUndo && text() == m_left
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void AnswerField::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (lines.size() > 1) {
            Q_EMIT linesPasted(lines);
            return;
        }
    }
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT nextWanted(); return;
    case Qt::Key_Up: alt ? Q_EMIT moveWanted(-1) : Q_EMIT previousWanted(); return;
    case Qt::Key_Down: alt ? Q_EMIT moveWanted(1) : Q_EMIT followingWanted(); return;
    case Qt::Key_Backspace:
        if (text().isEmpty()) {
            Q_EMIT emptied();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void AnswerField::showTitle(const QString& title)
{
    if (text() == title)
        return;
    setText(title);
    m_caret = -1;
    // Also while the window is not active: whoever comes back goes on where they were.
    if (window()->focusWidget() != this)
        home(false);
}

/// A long one is read from its beginning, wherever the cursor was; but whoever looks into another window writes on.
void AnswerField::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_caret = cursorPosition();
        home(false);
    }
    QLineEdit::focusOutEvent(event);
}

/// The program gives the keyboard back, as after a strip's question; who comes by a key or the mouse says where.
void AnswerField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::OtherFocusReason && m_caret >= 0)
        setCursorPosition(m_caret);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_caret = -1;
}

AnswerRow::AnswerRow(QWidget* parent)
    : QFrame(parent),
      m_number(new Text({}, Text::Size::Normal, Tone::Normal, this)),
      m_field(new AnswerField(this)),
      m_readers(new QHBoxLayout),
      m_word(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_right(makeToolButton(QStringLiteral("circle"), tr("This answer is right"), this)),
      m_image(makeToolButton(QStringLiteral("image"), tr("Image"), this)),
      m_remove(makeCrossButton(tr("Remove this answer"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->addSpacing(Metrics::px(54) - 6); // grip and swatch; a margin would stay at the left when all is mirrored
    row->setSpacing(8);
    m_number->setFont(m_field->font());
    row->addWidget(m_number);
    row->addWidget(m_field, 1);
    m_readers->setSpacing(4);
    row->addLayout(m_readers);
    row->addWidget(m_word);
    row->addSpacing(4);
    m_right->setCheckable(true);
    m_right->hide();
    row->addWidget(m_right);
    row->addWidget(m_image);
    row->addWidget(m_remove);
    setFixedHeight(Metrics::px(42));
    m_field->installEventFilter(this);
    connect(m_remove, &QToolButton::clicked, this, &AnswerRow::removeWanted);
    connect(m_right, &QToolButton::clicked, this, &AnswerRow::rightWanted);
    connect(m_image, &QToolButton::clicked, this, [this] { Q_EMIT imageWanted(m_image); });
}

void AnswerRow::show(const QString& title, const Look& look)
{
    m_field->showTitle(title);
    const bool sameReaders = look.readers == m_look.readers && look.readerIds == m_look.readerIds;
    m_look = look;
    nameButtons(title.isEmpty() ? look.number : title);
    showRemovable();
    m_number->setText(look.number);
    m_number->setVisible(!look.number.isEmpty());
    m_number->setFixedWidth(look.numberWidth);
    m_field->setPlaceholderText(look.empty.isEmpty() ? tr("Answer") : look.empty);
    m_image->setIcon(icon(look.hasImage ? QStringLiteral("image") : QStringLiteral("image-plus")));
    m_image->setCheckable(look.hasImage);
    m_image->setChecked(look.hasImage);
    m_right->setVisible(look.asksRight);
    m_right->setChecked(look.isRight);
    m_right->setIcon(icon(look.isRight ? QStringLiteral("circle-check") : QStringLiteral("circle")));
    m_right->setEnabled(!look.isSettled);
    if (!sameReaders)
        showReaders();
    const bool none = look.readers.isEmpty();
    m_word->setVisible(none || look.waiting);
    m_word->setText(look.waiting ? tr("waiting for a tap") : tr("no reader yet"));
    m_word->setTone(look.waiting ? Tone::Accent : Tone::Second);
    update();
}

/// Which answer's they are, for whoever hears them.
void AnswerRow::nameButtons(const QString& answer)
{
    const QString of = answer.isEmpty() ? QString() : QStringLiteral(": ") + shownInLine(answer);
    m_right->setAccessibleName(tr("This answer is right") + of);
    m_image->setAccessibleName(tr("Image") + of);
    m_remove->setAccessibleName(tr("Remove this answer") + of);
}

void AnswerRow::setVotes(int votes)
{
    m_look.votes = votes;
    showRemovable();
}

void AnswerRow::showRemovable()
{
    m_remove->setVisible(!m_look.stays);
    m_remove->setEnabled(m_look.removable && m_look.votes == 0);
    m_remove->setToolTip(m_look.votes > 0
            ? tr("It has %n votes and stays: they would be lost with it.", nullptr, m_look.votes)
            : !m_look.whyKept.isEmpty() ? m_look.whyKept
                                        : tr("Remove this answer"));
}

void AnswerRow::showReaders()
{
    emptyOut(*m_readers);
    for (qsizetype i = 0; i < m_look.readers.size(); ++i) {
        auto* chip = new Chip(m_look.readers[i], this);
        chip->setCheckable(false);
        chip->setIconName(QStringLiteral("nfc"));
        chip->setToolTip(tr("%1 stands for this answer. Press to change that.").arg(m_look.readers[i]));
        connect(chip, &QAbstractButton::clicked, this,
            [this, id = m_look.readerIds.value(i)] { Q_EMIT readerClicked(id); });
        m_readers->addWidget(chip);
        chip->show(); // not by the layout, a turn later: it may be given the keyboard at once
    }
}

QWidgetList AnswerRow::stops() const
{
    QWidgetList stops{m_field};
    for (int i = 0; i < m_readers->count(); ++i) {
        if (QWidget* chip = m_readers->itemAt(i)->widget())
            stops.append(chip);
    }
    if (m_look.asksRight)
        stops << m_right;
    return stops << m_image << m_remove;
}

QWidget* AnswerRow::lastReader() const
{
    const int count = m_readers->count();
    return count > 0 ? m_readers->itemAt(count - 1)->widget() : nullptr;
}

QRect AnswerRow::gripRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, Metrics::px(28), height()));
}

void AnswerRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    const QColor fill = palette().color(QPalette::Active, m_look.waiting ? QPalette::Highlight : QPalette::Base);
    paintBox(&painter, QRectF(rect()), fill, m_look.waiting ? c.accent : c.line, Metrics::radius);
    if (m_look.movable)
        paintIcon(&painter, QStringLiteral("grip-vertical"), gripRect(), Metrics::px(16), c.text2);
    const qreal side = Metrics::px(13);
    const QRect swatch = QStyle::visualRect(layoutDirection(), rect(), QRect(Metrics::px(30), 0, int(side), height()));
    paintBox(&painter, QRectF(swatch.left(), qRound(swatch.center().y() - side / 2), side, side), m_look.colour, {}, 3);
    if (m_dragging || m_field->hasFocus())
        paintFocusRing(&painter, QRectF(rect()), c, Metrics::radius);
}

bool AnswerRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void AnswerRow::mousePressEvent(QMouseEvent* event)
{
    m_dragging = m_look.movable && event->button() == Qt::LeftButton
        && gripRect().contains(event->position().toPoint());
    if (m_dragging)
        setCursor(Qt::ClosedHandCursor);
    else
        Q_EMIT chosen();
    update();
}

void AnswerRow::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        Q_EMIT dragged(event->globalPosition().toPoint().y(), false);
}

void AnswerRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    unsetCursor();
    update();
    Q_EMIT dragged(event->globalPosition().toPoint().y(), true);
}

} // namespace everyport::ui
