#include "ui/polls/lookeditor/lookeditor.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "netcore/files/savefile.h"
#include "netcore/threads/threadpool.h"
#include "ui/languages/saidwords.h"
#include "ui/polls/lookeditor/lookform.h"
#include "ui/polls/themes/themefile.h"
#include "ui/polls/themes/themelook.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/scrollto.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSteps = 100;

} // namespace

LookEditor::LookEditor(Facts facts, QWidget* parent)
    : Dialog(tr("Look of the big screen"), parent),
      m_facts(std::move(facts)),
      m_start(new QComboBox),
      m_form(new LookForm(m_facts.reactor)),
      m_preview(new LookPreview(this)),
      m_said(new Text({}, Text::Size::Normal, Tone::Second, this))
{
    build();
    addFoot();
    m_now = m_facts.theme;
    m_form->setTheme(m_now);
    connect(m_form, &LookForm::changed, this, &LookEditor::changed);
    connect(m_form, &LookForm::decoded, this, &LookEditor::follow);
    setVerb(tr("Use this look"), [this] {
        if (!m_form->check())
            return false;
        if (m_opening.isValid() || m_form->isTaking()) { // or it would be lost without a word
            say(tr("What was chosen is still being read. Try again in a moment."));
            return false;
        }
        m_facts.use(m_form->theme());
        return true;
    });
    follow();
    resize(Metrics::px(960), Metrics::px(580));
}

void LookEditor::build()
{
    content()->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    content()->addLayout(row, 1);
    auto* left = new QWidget;
    auto* fields = new QVBoxLayout(left);
    fields->setContentsMargins(Metrics::margins(Metrics::px(24), Metrics::px(20), Metrics::px(12), Metrics::px(20)));
    fields->setSpacing(Metrics::betweenGroups);
    fields->addWidget(makeStart());
    fields->addWidget(m_form);
    left->setBackgroundRole(QPalette::Base);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setFocusPolicy(Qt::NoFocus);
    followKeyboard(area);
    area->setWidget(left);
    area->setFixedWidth(Metrics::px(400));
    row->addWidget(area);
    row->addWidget(new Line(Qt::Vertical, this));
    auto* right = new QVBoxLayout;
    right->setContentsMargins(Metrics::margins(Metrics::px(20), Metrics::px(20), Metrics::px(24), Metrics::px(20)));
    right->setSpacing(Metrics::betweenGroups);
    right->addWidget(makeScenes(), 0, Qt::AlignLeft);
    right->addWidget(m_preview);
    m_said->setWordWrap(true);
    right->addWidget(m_said);
    right->addStretch(1);
    row->addLayout(right, 1);
}

/// Looks that are kept already, and none.
QWidget* LookEditor::makeStart()
{
    m_start->setAccessibleName(tr("Begin with"));
    m_start->addItem(tr("Begin with a look that is here…"));
    m_start->addItem(tr("Ours, light"));
    m_start->addItem(tr("Ours, dark"));
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_start, &QComboBox::activated, this, &LookEditor::begin);
    return m_start;
}

void LookEditor::offer(const QList<KeptTheme>& others)
{
    for (const KeptTheme& other : others)
        m_start->addItem(shownInLine(other.name), other.file);
}

void LookEditor::begin(int row)
{
    m_start->setCurrentIndex(0);
    if (row == 1 || row == 2)
        take({.name = m_now.name, .ground = QColor(row == 1 ? u"#ffffff"_s : u"#0f1114"_s)});
    else if (row > 2)
        openFile(m_start->itemData(row).toString());
}

QWidget* LookEditor::makeScenes()
{
    auto* scenes = new Segments(tr("What is shown"), this);
    for (int i = 0; i < int(m_facts.scenes.size()); ++i)
        scenes->add(i, m_facts.scenes[i].name);
    if (!m_facts.scenes.isEmpty()) {
        scenes->choose(0);
        m_preview->setScene(m_facts.scenes.first());
    }
    connect(scenes, &Segments::chosenByHand, this, [this](int id) { m_preview->setScene(m_facts.scenes.value(id)); });
    return scenes;
}

void LookEditor::addFoot()
{
    m_undo = makeButton(tr("Undo"), u"undo-2"_s, this);
    m_undo->setToolTip(withKey(tr("Undo"), QKeySequence::Undo));
    connect(m_undo, &QPushButton::clicked, this, &LookEditor::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &LookEditor::undo);
    auto* open = makeButton(tr("Open a file…"), u"folder-open"_s, this);
    connect(open, &QPushButton::clicked, this, [this] {
        askWhichFile(this, tr("Open a look"),
            tr("Looks and pictures (*.everytheme *.png *.jpg *.jpeg *.webp *.svg);;All files (*)"), this,
            [this](const QString& file) { openFile(file); });
    });
    auto* save = makeButton(tr("Save as a file…"), u"file-down"_s, this);
    connect(save, &QPushButton::clicked, this, [this] {
        if (!m_form->check())
            return;
        const FileToSave wanted{.title = tr("Save the look"),
            .name = theme().name + themeEnding,
            .filters = {tr("Looks of the big screen (*.everytheme)")}};
        askWhereToSave(this, wanted, this, [this](const QString& file) {
            const auto saved = saveFile(file);
            say(saved ? tr("Saved %1.").arg(QFileInfo(file).fileName()) : saidWords(saved.error().text));
        });
    });
    for (QPushButton* button : {m_undo, open, save})
        foot()->addWidget(button);
}

const WallTheme& LookEditor::theme() const
{
    return m_form->theme();
}

void LookEditor::openFile(const QString& file)
{
    say(tr("Reading %1…").arg(QFileInfo(file).fileName()));
    m_opening = deferToThread(m_facts.reactor, Threads::Files, [file] { return themeFromFile(file); });
    m_opening.whenDone([this](const Result<WallTheme>& theme) {
        m_opening = {};
        if (!theme)
            return say(saidWords(theme.error().text));
        take(*theme);
        follow(); // also where it is the one that is here already
    });
}

Result<Done> LookEditor::saveFile(const QString& file) const
{
    return writeTheme(theme(), file);
}

void LookEditor::take(const WallTheme& theme)
{
    m_form->setTheme(theme);
    changed({});
}

/// Letters typed into one field are one step.
void LookEditor::changed(const QString& field)
{
    if (m_form->theme() == m_now)
        return;
    if (field.isEmpty() || field != m_typing)
        m_past.append(m_now);
    if (m_past.size() > mostSteps)
        m_past.removeFirst();
    m_typing = field;
    m_now = m_form->theme();
    follow();
}

void LookEditor::undo()
{
    if (m_past.isEmpty())
        return;
    m_now = m_past.takeLast();
    m_typing.clear();
    m_form->setTheme(m_now);
    follow();
}

void LookEditor::follow()
{
    if (m_past.isEmpty() && m_undo->hasFocus())
        m_form->setFocus();
    m_undo->setEnabled(!m_past.isEmpty());
    const auto look = std::make_shared<const ThemeLook>(m_form->look());
    m_preview->setLook(look);
    say(look->moved.isEmpty() ? tr("All of it can be read from the back row.") : look->moved.join(u'\n'));
}

void LookEditor::say(const QString& words)
{
    m_said->setText(words);
}

} // namespace everyport::ui
