#include "ui/xmpp/consoleview.h"

#include <algorithm>

#include <QDateTime>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

#include "netcore/files/savefile.h"
#include "protocols/xml/xpath.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/controls/newstrip.h"
#include "ui/widgets/controls/paneroom.h"
#include "ui/widgets/controls/panes.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/display/markedtext.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"
#include "ui/xmpp/accountbox.h"
#include "ui/xmpp/consolemodel.h"
#include "ui/xmpp/stanzaeditor.h"

namespace everyport::ui {
namespace {

enum Way { Both, Received, Sent };

} // namespace

ConsoleView::ConsoleView(xmppchat::XmppSessions& sessions, QSettings& memory, QWidget* parent)
    : QWidget(parent),
      m_sessions(sessions),
      m_model(new ConsoleModel(this)),
      m_across(new Panes(Qt::Horizontal, QStringLiteral("xmpp/console"), memory, this)),
      m_down(new Panes(Qt::Vertical, QStringLiteral("xmpp/editor"), memory, this)),
      m_filter(new FilterField(tr("XPath, such as /iq[@type='error'] or //body"), this)),
      m_fault(new MarkedText(Text::Size::Caption, this)),
      m_account(new AccountBox(sessions, AccountBox::First::All, this)),
      m_ways(new Segments(tr("Which way"), this)),
      m_table(new Table(QStringLiteral("xmpp/elements"), memory, this)),
      m_detail(new CodeView(tr("The chosen element"), this)),
      m_editor(new StanzaEditor(sessions, this)),
      m_news(new NewStrip(Qt::TopEdge, this)),
      m_taps(sessions, [this](qint64 account, bool in, const xml::Element& element) { passed(account, in, element); })
{
    m_table->setAccessibleName(tr("Stanzas"));
    m_table->columns().setFirstSort(ConsoleModel::Time, Qt::DescendingOrder);
    m_table->setSource(m_model);
    m_table->setEmptyWidget(new EmptyState(QStringLiteral("code"),
        tr("Nothing has passed yet. What the accounts send and receive stands here at once."), nullptr, m_table));
    m_detail->fitLines(6, 30);
    m_ways->add(Both, tr("Both ways"));
    m_ways->add(Received, tr("Received"));
    m_ways->add(Sent, tr("Sent"));
    m_ways->choose(Both);
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    m_looking.setInterval(400);
    m_looking.start();
    connect(&m_typing, &QTimer::timeout, this, &ConsoleView::applyFilter);
    connect(&m_looking, &QTimer::timeout, this, &ConsoleView::look);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, &ConsoleView::applyFilter);
    connect(m_account, &AccountBox::accountChanged, this, &ConsoleView::applyWays);
    connect(m_ways, &Segments::chosenByHand, this, &ConsoleView::applyWays);
    connect(m_model, &ConsoleModel::waitingChanged, this, &ConsoleView::look);
    connect(m_table->verticalScrollBar(), &QAbstractSlider::valueChanged, this, &ConsoleView::look);
    connect(m_table, &Table::chosenChanged, this, &ConsoleView::showChosen);
    connect(m_table, &Table::opened, this, [this](const QModelIndex&) { goToPartner(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConsoleView::chosenChanged);
    connect(m_news, &NewStrip::pressed, this, [this] {
        m_table->clearSelection();
        m_model->setHeld(false);
        m_table->scrollToTop();
        look();
    });
}

void ConsoleView::layOut()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::pageEdge, 8, Metrics::pageEdge, 8);
    row->setSpacing(Metrics::betweenControls);
    row->addWidget(m_filter, 1);
    row->addWidget(m_account);
    row->addWidget(m_ways);
    m_fault->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 8);
    auto* whole = new QWidget(this);
    auto* box = new QVBoxLayout(whole);
    box->setContentsMargins(Metrics::margins(12, 12, Metrics::pageEdge, 12));
    box->addWidget(m_detail);
    auto* rows = new QWidget(this);
    auto* list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_table, 1);
    list->addWidget(m_news);
    m_across->addPane(rows, 0, 300);
    m_across->addPane(whole, 320, 180);
    m_across->setGivesWay(rows);
    m_down->addPane(m_across, 0, 160);
    m_down->addPane(m_editor, 170, 110);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row); // over both panes: an expression wants room
    column->addWidget(m_fault);
    column->addWidget(new Line(Qt::Horizontal, this));
    column->addWidget(new PaneRoom(m_down, this), 1);
}

void ConsoleView::setRecording(bool on)
{
    m_taps.setOn(on);
}

void ConsoleView::passed(qint64 account, bool in, const xml::Element& element)
{
    const auto* session = m_sessions.find(account);
    m_model->take({.at = QDateTime::currentMSecsSinceEpoch(),
        .account = account,
        .title = session ? session->title : QString(),
        .in = in,
        .element = element});
}

/// What is no expression yet leaves the rows as they are and says where it breaks off.
void ConsoleView::applyFilter()
{
    m_typing.stop();
    const QString text = m_filter->text().trimmed();
    const auto path = text.isEmpty() ? Result<xml::XPath>(xml::XPath()) : xml::XPath::parse(text);
    const QString fault = path ? QString() : saidWords(path.error().text); // says at which character itself
    m_fault->setState(Mark::Failed, fault);
    showFaulty(m_filter, !path);
    if (!path) {
        m_filter->setAccessibleDescription(fault); // in the place of how many rows there are
        return;
    }
    if (text.isEmpty())
        m_table->rows()->setCondition(QStringLiteral("path"), nullptr);
    else
        m_table->rows()->setCondition(QStringLiteral("path"),
            [this, wanted = *path](const QModelIndex& row) { return wanted.matches(m_model->entry(row)->element); });
    look();
}

void ConsoleView::applyWays()
{
    const qint64 account = m_account->account();
    const int way = m_ways->chosen();
    if (account == 0 && way == Both) {
        m_table->rows()->setCondition(QStringLiteral("way"), nullptr);
    } else {
        m_table->rows()->setCondition(QStringLiteral("way"), [this, account, way](const QModelIndex& row) {
            const ConsoleEntry* entry = m_model->entry(row);
            return (account == 0 || entry->account == account) && (way == Both || entry->in == (way == Received));
        });
    }
    look();
}

void ConsoleView::look()
{
    m_model->setHeld(isVisible() && (m_table->isBeingRead() || m_news->isReached()));
    m_news->setCount(m_model->waiting());
    const RowFilter* rows = m_table->rows();
    m_filter->showTotals(rows->isFiltering() ? rows->shown() : 0, rows->isFiltering() ? rows->total() : 0);
}

void ConsoleView::showChosen()
{
    look();
    const ConsoleEntry* entry = m_model->entry(m_table->currentSource());
    m_detail->setCode(entry ? ConsoleModel::text(*entry) : QString(), CodeLanguage::Xml);
    Q_EMIT chosenChanged();
}

QString ConsoleView::chosenText() const
{
    QStringList texts;
    for (const QModelIndex& row : m_table->chosenSource())
        texts.prepend(ConsoleModel::text(*m_model->entry(row)).trimmed());
    return texts.join(QLatin1Char('\n'));
}

QByteArray ConsoleView::savedText() const
{
    QByteArray all;
    const RowFilter* rows = m_table->rows();
    for (int row = rows->rowCount() - 1; row >= 0; --row) {
        const ConsoleEntry* entry = m_model->entry(rows->mapToSource(rows->index(row, 0)));
        const QString at = QDateTime::fromMSecsSinceEpoch(entry->at).toString(Qt::ISODateWithMs);
        // Two hyphens would end the comment that they stand in.
        const QString title = QString(entry->title).replace(QStringLiteral("--"), QStringLiteral("- -"));
        all += QStringLiteral("<!-- %1 %2 %3 -->\n%4\n")
                   .arg(at, entry->in ? QStringLiteral("received") : QStringLiteral("sent"), title,
                       ConsoleModel::text(*entry).trimmed())
                   .toUtf8();
    }
    return all;
}

void ConsoleView::saveShown(const std::function<void(const QString&)>& told)
{
    const FileToSave wanted{
        .title = tr("Save what is shown"), .name = QStringLiteral("stanzas.xml"), .filters = {tr("XML (*.xml)")}};
    askWhereToSave(this, wanted, this, [this, told](const QString& path) {
        const QByteArray text = savedText();
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && commitWhole(file);
        told(written ? tr("Written to %1.").arg(path)
                     : tr("%1 could not be written: %2").arg(path, saidWords(whyNotSaved(file))));
    });
}

bool ConsoleView::hasPartner() const
{
    const ConsoleEntry* entry = m_model->entry(m_table->currentSource());
    return entry && m_model->indexOf(entry->partner).isValid();
}

/// From the question to its answer and back.
void ConsoleView::goToPartner()
{
    const ConsoleEntry* entry = m_model->entry(m_table->currentSource());
    if (const QModelIndex partner = entry ? m_model->indexOf(entry->partner) : QModelIndex(); partner.isValid())
        m_table->choose(partner);
}

QList<QWidget*> ConsoleView::panes() const
{
    return {m_filter, m_table, m_detail, m_editor->code()};
}

} // namespace everyport::ui
