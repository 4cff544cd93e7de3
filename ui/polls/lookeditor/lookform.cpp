#include "ui/polls/lookeditor/lookform.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/polls/lookeditor/colourfield.h"
#include "ui/polls/lookeditor/picturefield.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerColours = 8;

QComboBox* makeFonts(QWidget* parent)
{
    auto* fonts = new QComboBox(parent);
    fonts->addItem(LookForm::tr("The desktop's own"), QString());
    for (const QString& family : QFontDatabase::families()) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family))
            fonts->addItem(family, family);
    }
    fonts->setMinimumContentsLength(12);
    fonts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    fonts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return fonts;
}

} // namespace

LookForm::LookForm(Reactor& reactor, QWidget* parent)
    : QWidget(parent),
      m_form(new Form(76, this)),
      m_name(new QLineEdit(m_form)),
      m_ground(new ColourField(tr("Background"), m_form)),
      m_text(new ColourField(tr("Text"), m_form)),
      m_font(makeFonts(m_form)),
      m_logo(new PictureField(reactor, tr("Logo"), m_form)),
      m_picture(new PictureField(reactor, tr("Picture"), m_form))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    m_name->setMaxLength(int(WallTheme::longestName));
    m_form->add(tr("Name"), m_name)->setCheck([this] {
        return m_name->text().simplified().isEmpty() ? tr("It needs a name.") : QString();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        m_theme.name = name.simplified();
        change(u"name"_s);
    });
    addColours();
    addAnswers();
    m_form->add(tr("Font"), m_font);
    connect(m_font, &QComboBox::activated, this, [this] {
        m_theme.font = m_font->currentData().toString();
        change({});
    });
    addPictures();
    setTheme({});
}

void LookForm::addColours()
{
    for (const auto& [label, field, kept] : {std::tuple(tr("Background"), m_ground, &WallTheme::ground),
             std::tuple(tr("Text"), m_text, &WallTheme::text)}) {
        m_form->add(label, field)->setCheck([field = field] { return field->fault(); });
        const auto take = [this, kept = kept](const QString& how) {
            return [this, kept, how](const QColor& colour) {
                m_theme.*kept = colour;
                change(how);
            };
        };
        connect(field, &ColourField::typed, this, take(label));
        connect(field, &ColourField::chosen, this, take({}));
    }
}

void LookForm::addAnswers()
{
    auto* line = new QWidget(m_form);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (int i = 0; i < answerColours; ++i) {
        auto* swatch = new ColourSwatch(tr("Answer %1").arg(i + 1), line);
        row->addWidget(swatch);
        m_answers.append(swatch);
        connect(swatch, &ColourSwatch::chosen, this, [this] {
            m_theme.answers.clear();
            for (const ColourSwatch* each : std::as_const(m_answers))
                m_theme.answers.append(each->colour());
            while (!m_theme.answers.isEmpty() && !m_theme.answers.last().isValid())
                m_theme.answers.removeLast();
            change({});
        });
    }
    row->addStretch();
    line->setFocusProxy(m_answers.first());
    m_form->add(tr("Answers"), line);
}

void LookForm::addPictures()
{
    FormRow* logo = m_form->add(tr("Logo"), m_logo, tr("Above the question, beside the event's name."));
    FormRow* picture = m_form->add(
        tr("Picture"), m_picture, tr("Behind all, under the ground as far as words need it."));
    for (const auto& [field, formRow, kept] :
        {std::tuple(m_logo, logo, &WallTheme::logo), std::tuple(m_picture, picture, &WallTheme::picture)}) {
        connect(field, &PictureField::chosen, this, [this, formRow = formRow, kept = kept](const QByteArray& bytes) {
            formRow->setFault({});
            m_theme.*kept = bytes;
            change({});
        });
        connect(field, &PictureField::decoded, this, &LookForm::decoded);
        connect(
            field, &PictureField::refused, this, [formRow = formRow](const QString& why) { formRow->setFault(why); });
    }
}

void LookForm::change(const QString& field)
{
    followOurs();
    Q_EMIT changed(field);
}

/// What stands where nothing is chosen depends on the ground: ours for the light, or for the dark.
void LookForm::followOurs()
{
    const WallTheme plain{.ground = m_theme.ground};
    const ThemeLook ours = lookOf(plain, {}, {});
    m_ground->setOurs(ours.ground);
    m_text->setOurs(ours.text);
    for (int i = 0; i < answerColours; ++i)
        m_answers[i]->setOurs(ours.answers[size_t(i)]);
}

void LookForm::setTheme(const WallTheme& theme)
{
    m_theme = theme;
    if (m_name->text().simplified() != theme.name)
        m_name->setText(theme.name);
    m_ground->setColour(theme.ground);
    m_text->setColour(theme.text);
    for (int i = 0; i < answerColours; ++i)
        m_answers[i]->setColour(theme.answers.value(i));
    int font = m_font->findData(theme.font);
    if (font < 0) {
        m_font->addItem(tr("%1 (not on this computer)").arg(theme.font), theme.font);
        font = m_font->count() - 1;
    }
    m_font->setCurrentIndex(font);
    m_logo->setPicture(theme.logo);
    m_picture->setPicture(theme.picture);
    followOurs();
}

ThemeLook LookForm::look() const
{
    return lookOf(m_theme, m_logo->image(), m_picture->image());
}

bool LookForm::isTaking() const
{
    return m_logo->isTaking() || m_picture->isTaking();
}

bool LookForm::check()
{
    return m_form->checkAll();
}

} // namespace everyport::ui
