#include "ui/console/prompt/namespopup.h"

#include <utility>

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 700;

/// The argument that stands there in bold.
QString marked(const python::Explanation& explanation)
{
    const QString plain = explanation.signature.toHtmlEscaped();
    const auto open = explanation.signature.indexOf(u'(');
    if (explanation.argument < 0 || open < 0)
        return plain;
    qsizetype begin = open + 1;
    int depth = 0, argument = 0;
    for (auto at = open + 1; at < explanation.signature.size(); ++at) {
        const QChar c = explanation.signature[at];
        const bool ends = depth == 0 && (c == u',' || c == u')');
        if (ends && argument == explanation.argument) {
            const auto part = [&](qsizetype from, qsizetype to) {
                return explanation.signature.mid(from, to - from).toHtmlEscaped();
            };
            return part(0, begin) + u"<b>"_s + part(begin, at) + u"</b>"_s + part(at, explanation.signature.size());
        }
        if (ends) {
            ++argument;
            begin = at + 1;
        }
        depth += c == u'(' || c == u'[' || c == u'{' ? 1 : (c == u')' || c == u']' || c == u'}') ? -1 : 0;
    }
    return plain;
}

/// What a name stands for, in the window's language; Python's word where we know none.
QString kindWords(const QString& kind)
{
    const std::pair<QLatin1StringView, QString> known[] = {{"class"_L1, NamesPopup::tr("class")},
        {"function"_L1, NamesPopup::tr("function")}, {"instance"_L1, NamesPopup::tr("instance")},
        {"key"_L1, NamesPopup::tr("key")}, {"keyword"_L1, NamesPopup::tr("keyword")},
        {"method"_L1, NamesPopup::tr("method")}, {"module"_L1, NamesPopup::tr("module")},
        {"name"_L1, NamesPopup::tr("name")}, {"param"_L1, NamesPopup::tr("parameter")},
        {"path"_L1, NamesPopup::tr("path")}, {"property"_L1, NamesPopup::tr("property")},
        {"signal"_L1, NamesPopup::tr("signal")}, {"statement"_L1, NamesPopup::tr("statement")}};
    for (const auto& [python, words] : known) {
        if (python == kind)
            return words;
    }
    return kind;
}

} // namespace

NamesPopup::NamesPopup(QWidget* parent)
    : QFrame(parent),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView(this)),
      m_about(new QWidget(this)),
      m_signature(new Text({}, Text::Size::Mono, Tone::Normal, m_about)),
      m_text(new Text({}, Text::Size::Normal, Tone::Second, m_about))
{
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Names that fit"));
    m_list->setModel(m_model);
    auto* delegate = new RowDelegate(RowDelegate::Look::List, m_list);
    delegate->setRowHeight(24);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(accessibleName());
    m_list->setProperty("alwaysActive", true); // the prompt keeps the keyboard
    QPalette raised = m_list->palette();
    raised.setColor(QPalette::Base, Colours::of(raised).raised);
    m_list->setPalette(raised);
    m_signature->setWordWrap(true);
    m_signature->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* about = new QVBoxLayout(m_about);
    about->setContentsMargins(12, 8, 12, 8);
    about->setSpacing(4);
    about->addWidget(m_signature);
    about->addWidget(m_text);
    about->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 4, 1, 4);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_about, 1);
    connect(m_list, &QListView::clicked, this, &NamesPopup::taken);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NamesPopup::currentChanged);
    hide();
}

bool NamesPopup::hasNames() const
{
    return isVisible() && !m_names.isEmpty();
}

void NamesPopup::offer(const QList<python::Completion>& names, const QPoint& at)
{
    m_names = names.mid(0, mostNames);
    m_model->clear();
    if (m_names.isEmpty()) {
        hide();
        return;
    }
    for (const python::Completion& name : m_names) {
        auto* item = new QStandardItem(name.name);
        item->setData(kindWords(name.kind), Role::RightText);
        item->setData(true, Role::Mono);
        m_model->appendRow(item);
    }
    m_about->hide();
    m_list->show();
    m_list->setCurrentIndex(m_model->index(0, 0));
    place(at);
    Q_EMIT currentChanged();
}

void NamesPopup::explain(const std::optional<python::Explanation>& explanation, const QPoint& at)
{
    if (!explanation) {
        if (m_names.isEmpty())
            hide();
        m_about->hide();
        place(at);
        return;
    }
    m_signature->setText(marked(*explanation));
    m_text->setText(
        explanation->text.size() > longestText ? explanation->text.left(longestText) + u'…' : explanation->text);
    m_text->setVisible(!explanation->text.isEmpty());
    m_list->setVisible(!m_names.isEmpty());
    m_about->show();
    place(at);
}

void NamesPopup::place(const QPoint& at)
{
    if (m_names.isEmpty() && m_about->isHidden())
        return;
    const int listWidth = m_names.isEmpty() ? 0 : Metrics::px(204);
    const int wanted = listWidth + (m_about->isHidden() ? 0 : Metrics::px(400)) + 2;
    const int width = qMin(wanted, parentWidget()->width() - 16);
    m_list->setFixedWidth(qMax(1, qMin(listWidth, width - 2)));
    int height = m_names.isEmpty() ? 0 : int(qMin<qsizetype>(mostRows, m_names.size())) * Metrics::px(24);
    if (!m_about->isHidden()) {
        const int room = qMax(Metrics::px(120), width - listWidth - 2) - 24;
        height = qMax(height,
            m_signature->heightForWidth(room) + (m_text->isHidden() ? 0 : m_text->heightForWidth(room) + 4) + 16);
    }
    height = qMin(height + 10, qMax(Metrics::px(60), at.y() - 8));
    setGeometry(
        qBound(8, at.x(), qMax(8, parentWidget()->width() - width - 8)), qMax(4, at.y() - height - 4), width, height);
    show();
    raise();
}

void NamesPopup::dismiss()
{
    m_names.clear();
    m_model->clear();
    m_about->hide();
    hide();
}

void NamesPopup::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int now = m_list->currentIndex().row();
    const int next = qAbs(by) == 1 ? (now + by + rows) % rows : qBound(0, now + by, rows - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
    m_list->scrollTo(m_list->currentIndex());
}

python::Completion NamesPopup::current() const
{
    return m_names.value(m_list->currentIndex().row());
}

void NamesPopup::paintEvent(QPaintEvent*)
{
    const auto& c = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.raised);
    paintBox(&painter, QRectF(rect()), c.raised, c.buttonEdge, Metrics::radius);
    if (!m_names.isEmpty() && !m_about->isHidden())
        painter.fillRect(QRect(m_about->x(), 1, 1, height() - 2), c.line);
}

} // namespace everyport::ui
