#include "ui/connections/conversationdialog.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>

#include "netcore/files/savefile.h"
#include "ui/connections/trafficmodel.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr qsizetype mostFound = 10'000;
constexpr qsizetype mostMarked = 500; // round the one in hand; each is laid out anew

QTextCharFormat formatOf(bool in, const QPalette& palette)
{
    QTextCharFormat format;
    format.setForeground(toneColour(in ? Tone::Accent : Tone::Outgoing, palette));
    return format;
}

} // namespace

ConversationDialog::ConversationDialog(const QString& title, const TrafficModel& model, QWidget* parent)
    : Dialog(tr("Conversation: %1").arg(title), parent),
      m_new(model.units()),
      m_connections(model.watchedConnections()),
      m_text(new QPlainTextEdit(this)),
      m_find(new QLineEdit(this)),
      m_count(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_state(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_saved(wrappedText({}, Text::Size::Caption, Tone::Normal, this)),
      m_batch([this] { showNew(); }, this)
{
    if (model.hasLost())
        m_conversation.setCut();
    connect(&model, &TrafficModel::took, this, &ConversationDialog::take);
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_new.isEmpty()) // at the end again, perhaps
            m_batch.changed();
    });
    makeHead();
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Fonts::mono());
    m_text->setAccessibleName(tr("The conversation"));
    content()->addWidget(m_text, 1);
    m_saved->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_saved->hide();
    content()->addWidget(m_saved);
    QPushButton* save = makeButton(tr("Save…"), QStringLiteral("download"), this);
    connect(save, &QPushButton::clicked, this, &ConversationDialog::askAndSave);
    foot()->addWidget(save);
    setCancel(tr("Close"));
    resize(Metrics::px(820), Metrics::px(600));
    showNew();
    m_text->setFocus();
}

void ConversationDialog::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenControls);
    // The signs are those of the lines, which run from the left in mirrored windows, too.
    const auto explained = [](QString words, QChar sign) { return words.replace(sign, fromTheLeft(sign)); };
    row->addWidget(new Text(explained(tr("< came in"), u'<'), Text::Size::Caption, Tone::Accent, this));
    row->addWidget(new Text(explained(tr("> went out"), u'>'), Text::Size::Caption, Tone::Outgoing, this));
    row->addWidget(m_state);
    row->addStretch();
    m_find->setPlaceholderText(withKey(tr("Find"), QKeySequence::Find));
    m_find->setAccessibleName(tr("Find in the conversation"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(Metrics::px(220));
    m_find->installEventFilter(this);
    row->addWidget(m_find);
    row->addWidget(m_count);
    const auto add = [&](const QString& icon, const QString& name, const QKeySequence& key, int by) {
        QToolButton* button = makeToolButton(icon, name, this);
        button->setToolTip(withKey(name, key));
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, by] { step(by); });
        button->setEnabled(false);
        row->addWidget(button);
        return button;
    };
    m_previous = add(QStringLiteral("chevron-up"), tr("Place before"), QKeySequence(Qt::SHIFT | Qt::Key_F3), -1);
    m_next = add(QStringLiteral("chevron-down"), tr("Next place"), QKeySequence(Qt::Key_F3), 1);
    content()->addLayout(row);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        find();
        showInHand();
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

/// Enter in the field goes on to the next place; the dialog would have it for its buttons.
bool ConversationDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return Dialog::eventFilter(watched, event);
    step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void ConversationDialog::changeEvent(QEvent* event)
{
    Dialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::ApplicationFontChange)
        m_text->setFont(Fonts::mono());
}

void ConversationDialog::take(const TrafficUnit& unit)
{
    if (!m_connections.contains(unit.connection))
        return;
    m_new.append(unit);
    m_newBytes += unit.bytes.size();
    while (m_newBytes > ConversationText::most || m_new.size() > ConversationText::mostPieces) {
        m_newBytes -= m_new.takeFirst().bytes.size();
        m_conversation.setCut();
    }
    m_batch.changed();
}

/// At the end only: what somebody reads further up would move away when the oldest is left out. What is new waits.
void ConversationDialog::showNew()
{
    QScrollBar* bar = m_text->verticalScrollBar();
    if (bar->value() < bar->maximum() - 1)
        return;
    const auto& pieces = m_conversation.pieces();
    std::vector<int> lines;
    for (const auto& piece : pieces)
        lines.push_back(piece.lines());
    const qsizetype gone = m_conversation.add(m_new);
    m_new.clear();
    m_newBytes = 0;
    drop(std::accumulate(lines.begin(), lines.begin() + gone, 0));
    append(lines.size() - size_t(gone));
    bar->setValue(bar->maximum());
    const QString count = tr("%Ln messages", nullptr, int(pieces.size()));
    m_state->setText(pieces.empty()  ? tr("Nothing has passed yet.")
            : m_conversation.isCut() ? tr("the last %1; what passed earlier is left out").arg(count)
                                     : tr("%1 since it was chosen").arg(count));
    find();
}

/// The pieces from that one on, as one change: each change is laid out, and moves every mark of the search.
void ConversationDialog::append(size_t first)
{
    const auto& pieces = m_conversation.pieces();
    if (first >= pieces.size())
        return;
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    bool isFirst = m_text->document()->isEmpty();
    end.beginEditBlock();
    for (size_t i = first; i < pieces.size(); ++i) {
        if (!std::exchange(isFirst, false))
            end.insertBlock();
        end.insertText(pieces[i].text, formatOf(pieces[i].in, palette()));
    }
    end.endEditBlock();
}

/// A change of its own: both in one would have all that stays laid out again.
void ConversationDialog::drop(int lines)
{
    if (lines == 0)
        return;
    const QTextBlock first = m_text->document()->findBlockByNumber(lines);
    if (!first.isValid()) {
        m_text->clear();
        return;
    }
    QTextCursor front(m_text->document());
    front.setPosition(first.position(), QTextCursor::KeepAnchor);
    front.removeSelectedText();
}

void ConversationDialog::recolour()
{
    m_text->clear();
    append(0);
    find();
}

/// The places of what is looked for; in hand is the one that is chosen in the text, else the first behind its cursor.
void ConversationDialog::find()
{
    const QString wanted = m_find->text();
    m_found.clear();
    m_inHand = -1;
    const QString all = wanted.isEmpty() ? QString() : m_text->toPlainText();
    const int from = m_text->textCursor().selectionStart();
    for (qsizetype at = all.indexOf(wanted, 0, Qt::CaseInsensitive);
         !wanted.isEmpty() && at >= 0 && m_found.size() < mostFound;
         at = all.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
        if (m_inHand < 0 && at >= from)
            m_inHand = int(m_found.size());
        m_found.append(int(at));
    }
    if (m_inHand < 0 && !m_found.isEmpty())
        m_inHand = 0;
    m_previous->setEnabled(!m_found.isEmpty());
    m_next->setEnabled(!m_found.isEmpty());
    const auto number = [this](qsizetype value) { return locale().toString(value); };
    m_count->setText(wanted.isEmpty()     ? QString()
            : m_found.isEmpty()           ? tr("not found")
            : m_found.size() == mostFound ? tr("%1 of more than %2").arg(number(m_inHand + 1), number(mostFound))
                                          : tr("%1 of %2").arg(number(m_inHand + 1), number(m_found.size())));
    markFound();
}

void ConversationDialog::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const Colours& c = Colours::of(palette());
    const qsizetype first = std::max<qsizetype>(0, m_inHand - mostMarked / 2);
    for (qsizetype i = first; i < std::min(m_found.size(), first + mostMarked); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(m_found[i]);
        mark.cursor.setPosition(m_found[i] + int(m_find->text().size()), QTextCursor::KeepAnchor);
        const bool inHand = i == m_inHand;
        mark.format.setBackground(inHand ? c.trouble : c.troubleNotice);
        mark.format.setForeground(palette().color(inHand ? QPalette::Base : QPalette::Text));
        mark.format.setFontUnderline(!inHand); // not by colour alone
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void ConversationDialog::step(int by)
{
    if (m_found.isEmpty())
        return;
    m_inHand = int((m_inHand + by + m_found.size()) % m_found.size());
    showInHand();
}

void ConversationDialog::showInHand()
{
    if (m_inHand < 0)
        return;
    QTextCursor there(m_text->document());
    there.setPosition(m_found[m_inHand]);
    m_text->setTextCursor(there);
    find(); // the one in hand is painted and counted
    m_text->ensureCursorVisible();
}

void ConversationDialog::askAndSave()
{
    const FileToSave wanted{.title = tr("Save the conversation"),
        .name = QStringLiteral("conversation.txt"),
        .filters = {tr("Text (*.txt)")}};
    askWhereToSave(this, wanted, this, [this](const QString& path) { saveTo(path); });
}

void ConversationDialog::saveTo(const QString& path)
{
    const QByteArray text = m_conversation.whole().toUtf8();
    QSaveFile file(path);
    // Conversations are their owner's.
    const bool isSaved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(text) == text.size()
        && commitWhole(file);
    m_saved->setTone(isSaved ? Tone::Normal : Tone::Failed);
    m_saved->setText(isSaved ? tr("Saved to %1.").arg(path)
                             : tr("%1 could not be written: %2").arg(path, saidWords(whyNotSaved(file))));
    m_saved->show();
}

} // namespace everyport::ui
