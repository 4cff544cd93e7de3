#include "ui/forms/namecompletion.h"

#include <utility>

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include "ui/style/colours/icons.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {
namespace {

constexpr int writtenRole = Qt::UserRole + 1; ///< What comes into the line.
constexpr qsizetype mostOffered = 500;

} // namespace

/// Completes what stands behind the last separator of its line, and leaves what stands before it.
class ListCompleter final : public QCompleter {
public:
    ListCompleter(QAbstractItemModel* model, QLineEdit* line, QObject* parent) : QCompleter(model, parent), m_line(line)
    {
    }
    void setSeparator(QChar separator) { m_separator = separator; }

    QStringList splitPath(const QString& path) const override
    {
        return {m_separator.isNull() ? path : path.section(m_separator, -1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex& index) const override
    {
        const QString name = QCompleter::pathFromIndex(index);
        const QString before = m_line->text().left(
            m_separator.isNull() ? 0 : m_line->text().lastIndexOf(m_separator) + 1);
        return before.isEmpty() ? name : before.trimmed() + u' ' + name;
    }

private:
    QLineEdit* m_line;
    QChar m_separator;
};

NameCompletion::NameCompletion(QLineEdit* line, Ask ask)
    : QObject(line),
      m_line(line),
      m_names(new QStandardItemModel(this)),
      m_completer(new ListCompleter(m_names, line, this)),
      m_arrow(line->addAction(icon(QStringLiteral("chevron-down")), QLineEdit::TrailingPosition))
{
    m_completer->setCompletionRole(writtenRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    QAbstractItemView* list = m_completer->popup();
    list->setAccessibleName(tr("What there is"));
    auto* delegate = new RowDelegate(RowDelegate::Look::List, list);
    delegate->setRowHeight(26);
    list->setItemDelegate(delegate);
    list->installEventFilter(this);
    m_arrow->setText(tr("Show what there is"));
    m_arrow->setToolTip(tr("Show what there is (Down)"));
    connect(m_arrow, &QAction::triggered, this, &NameCompletion::showAll);
    line->setCompleter(m_completer);
    line->installEventFilter(this);
    setAsk(std::move(ask));
}

void NameCompletion::setAsk(Ask ask)
{
    m_ask = std::move(ask);
    m_arrow->setVisible(bool(m_ask));
    fill();
}

void NameCompletion::setSeparator(QChar separator)
{
    m_completer->setSeparator(separator);
}

QCompleter* NameCompletion::completer() const
{
    return m_completer;
}

void NameCompletion::fill()
{
    m_names->clear();
    const auto names = m_ask ? m_ask() : QList<KnownNames::Name>();
    for (const auto& name : names.first(qMin(names.size(), mostOffered))) {
        auto* item = new QStandardItem(shownChoice(name));
        item->setData(name.text, writtenRole);
        m_names->appendRow(item);
    }
}

void NameCompletion::showAll()
{
    m_line->setFocus(Qt::OtherFocusReason); // the line listens to the list while it has the keyboard
    fill();
    m_completer->setCompletionPrefix({});
    if (m_completer->completionCount() > 0)
        m_completer->complete();
}

/// Whoever has written all of it wants to go on: Enter takes nothing that nobody has chosen, and is the form's.
bool NameCompletion::passOn(const QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || m_completer->popup()->currentIndex().isValid())
        return false;
    m_completer->popup()->hide();
    QKeyEvent again(QEvent::KeyPress, key.key(), key.modifiers(), key.text());
    QCoreApplication::sendEvent(m_line, &again);
    return true;
}

bool NameCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line)
        return event->type() == QEvent::KeyPress && passOn(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::FocusIn && !m_completer->popup()->isVisible())
        fill();
    if (event->type() != QEvent::KeyPress || !m_ask || m_completer->popup()->isVisible())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Down || (key->modifiers() & ~Qt::AltModifier) != Qt::NoModifier)
        return false;
    showAll();
    return true;
}

QString shownChoice(const KnownNames::Name& name)
{
    const QString text = name.words.isEmpty() ? name.text : NameCompletion::tr("%1 – %2").arg(name.text, name.words);
    return shownInLine(text, 120);
}

} // namespace everyport::ui
