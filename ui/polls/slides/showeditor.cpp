#include "ui/polls/slides/showeditor.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/polls/slides/slideform.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/makeaction.h"
#include "ui/widgets/controls/scrollto.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int slideRole = Qt::UserRole + 1; // not there for a question
constexpr int titleRole = Qt::UserRole + 2; // a question's, as it was given

QString rowWords(const ShowItem& item)
{
    return shownInLine(item.slide ? ShowEditor::tr("Slide: %1").arg(titleOf(*item.slide)) : item.title);
}

} // namespace

ShowEditor::ShowEditor(Facts facts, QWidget* parent)
    : Dialog(tr("The show of “%1”").arg(shownInLine(facts.event, 60)), parent),
      m_facts(std::move(facts)),
      m_list(new QListWidget(this)),
      m_form(new SlideForm)
{
    build();
    for (int row = 0; row < int(m_facts.items.size()); ++row) {
        addItem(row, m_facts.items[row]);
        if (m_facts.items[row].id == m_facts.chosen)
            m_list->setCurrentRow(row);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ShowEditor::showRow);
    connect(m_form, &SlideForm::changed, this, &ShowEditor::take);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showRow(m_list->currentRow());
    setVerb(tr("Done"), [this] {
        m_facts.use(items());
        return true;
    });
    resize(Metrics::px(820), Metrics::px(500));
}

void ShowEditor::build()
{
    content()->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::betweenGroups);
    row->setContentsMargins(Metrics::px(24), Metrics::px(20), Metrics::px(24), Metrics::px(20));
    content()->addLayout(row, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(Metrics::betweenControls);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Questions and slides in their order"));
    left->addWidget(m_list, 1);
    left->addWidget(makeButtons());
    row->addLayout(left, 1);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    followKeyboard(area);
    area->setWidget(m_form);
    row->addWidget(area, 1);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ShowEditor::removeSlide);
}

QWidget* ShowEditor::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenControls);
    m_add = makeButton(tr("Add a slide"), u"plus"_s, buttons);
    auto* menu = new QMenu(m_add);
    for (const auto& [kind, words] : {std::pair(Slide::Kind::Words, tr("Words or a picture")),
             std::pair(Slide::Kind::Next, kindName(Slide::Kind::Next)),
             std::pair(Slide::Kind::Standings, kindName(Slide::Kind::Standings))})
        menu->addAction(makeAction(menu, {}, words, [this, kind = kind] { addSlide(kind); }));
    m_add->setMenu(menu);
    const auto mover = [&](const QString& icon, const QString& name, int key, int by) {
        auto* button = makeButton({}, icon, buttons);
        button->setAccessibleName(name);
        // Not the button's own, which would wait until it has shown that it is pressed.
        auto* keys = new QShortcut(QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(key)), this);
        button->setToolTip(withKey(name, keys->key()));
        connect(keys, &QShortcut::activated, this, [this, by] { move(by); });
        connect(button, &QPushButton::clicked, this, [this, by] { move(by); });
        return button;
    };
    m_up = mover(u"arrow-up"_s, tr("Earlier in the show"), Qt::Key_Up, -1);
    m_down = mover(u"arrow-down"_s, tr("Later in the show"), Qt::Key_Down, 1);
    m_remove = makeButton({}, u"trash-2"_s, buttons);
    m_remove->setAccessibleName(tr("Delete this slide"));
    m_remove->setToolTip(withKey(tr("Delete this slide"), QKeySequence::Delete));
    connect(m_remove, &QPushButton::clicked, this, &ShowEditor::removeSlide);
    for (QWidget* button : {m_add, m_up, m_down, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    return buttons;
}

void ShowEditor::addItem(int row, const ShowItem& item)
{
    auto* made = new QListWidgetItem(rowWords(item));
    made->setData(idRole, item.id);
    made->setData(titleRole, item.title);
    if (item.slide)
        made->setData(slideRole, QVariant::fromValue(*item.slide));
    if (!item.hour.isEmpty())
        made->setData(Role::SecondLine, item.hour);
    m_list->insertItem(row, made);
}

ShowItem ShowEditor::itemAt(int row) const
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return {};
    ShowItem read{.id = item->data(idRole).toString(), .title = item->data(titleRole).toString()};
    if (const QVariant slide = item->data(slideRole); slide.isValid())
        read.slide = slide.value<Slide>();
    return read;
}

QList<ShowItem> ShowEditor::items() const
{
    QList<ShowItem> all;
    for (int row = 0; row < m_list->count(); ++row)
        all.append(itemAt(row));
    return all;
}

void ShowEditor::addSlide(Slide::Kind kind)
{
    const QString id = m_facts.newId();
    const int row = m_list->currentRow() + 1;
    addItem(row, {.id = id, .slide = Slide{.id = id, .kind = kind}});
    m_list->setCurrentRow(row);
    m_form->begin();
}

void ShowEditor::move(int by)
{
    const int from = m_list->currentRow(), to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    const QSignalBlocker quiet(m_list); // the same slide is shown all the while
    QListWidgetItem* item = m_list->takeItem(from);
    m_list->insertItem(to, item);
    m_list->setCurrentRow(to);
    updateButtons();
}

void ShowEditor::removeSlide()
{
    const int row = m_list->currentRow();
    if (row < 0 || !itemAt(row).slide)
        return;
    delete m_list->takeItem(row);
    showRow(m_list->currentRow());
    m_list->setFocus(Qt::OtherFocusReason);
}

void ShowEditor::showRow(int row)
{
    const ShowItem item = itemAt(row);
    if (item.slide)
        m_form->setSlide(*item.slide);
    else
        m_form->setQuestion();
    updateButtons();
}

void ShowEditor::take(const Slide& slide)
{
    QListWidgetItem* item = m_list->currentItem();
    if (!item || item->data(idRole).toString() != slide.id)
        return;
    item->setData(slideRole, QVariant::fromValue(slide));
    item->setText(rowWords({.id = slide.id, .slide = slide}));
}

void ShowEditor::updateButtons()
{
    const int row = m_list->currentRow();
    int slides = 0;
    for (int i = 0; i < m_list->count(); ++i)
        slides += m_list->item(i)->data(slideRole).isValid() ? 1 : 0;
    m_add->setEnabled(slides < Slide::mostInEvent);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0 && itemAt(row).slide);
}

} // namespace everyport::ui
