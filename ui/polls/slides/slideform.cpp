#include "ui/polls/slides/slideform.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

SlideForm::SlideForm(QWidget* parent)
    : QWidget(parent),
      m_said(wrappedText({}, Text::Size::Normal, Tone::Second, this)),
      m_form(new Form(0, this)),
      m_title(new QLineEdit(m_form)),
      m_words(new QPlainTextEdit(m_form)),
      m_picture(new QLineEdit(m_form))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::betweenGroups);
    column->addWidget(m_said);
    column->addWidget(m_form);
    column->addStretch(1);
    m_title->setMaxLength(int(Slide::longestTitle));
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(Metrics::px(150));
    m_form->add(tr("Title"), m_title);
    m_form->add(tr("Lines"), m_words);
    auto* choose = makeToolButton(QStringLiteral("folder-open"), tr("Choose a picture…"), m_form);
    m_picture->setPlaceholderText(tr("No picture"));
    m_form->addLine(tr("Picture"), {m_picture, choose});
    connect(choose, &QToolButton::clicked, this, &SlideForm::askPicture);
    connect(m_title, &QLineEdit::textChanged, this, &SlideForm::tell);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SlideForm::tell);
    connect(m_picture, &QLineEdit::textChanged, this, &SlideForm::tell);
}

void SlideForm::setSlide(const Slide& slide)
{
    const QScopedValueRollback taking(m_isTaking, true);
    m_slide = slide;
    m_title->setText(slide.title);
    m_title->setPlaceholderText(slide.kind == Slide::Kind::Words ? QString() : kindName(slide.kind));
    m_words->setPlainText(slide.words);
    m_picture->setText(slide.picture);
    m_said->setText(slide.kind == Slide::Kind::Next
            ? tr("Below your lines stand the questions that follow, up to the next slide of this kind.")
            : slide.kind == Slide::Kind::Standings
            ? tr("Below your lines stand the questions before it, and how many have answered each.")
            : QString());
    m_said->setVisible(slide.kind != Slide::Kind::Words);
    m_form->show();
}

void SlideForm::setQuestion()
{
    m_said->setText(tr("A question is written on the Polls page; here it has its place in the show."));
    m_said->show();
    m_form->hide();
}

void SlideForm::begin()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void SlideForm::askPicture()
{
    askWhichFile(window(), tr("Choose a picture"), tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp);;All files (*)"),
        this, [this](const QString& file) { m_picture->setText(file); });
}

void SlideForm::tell()
{
    if (m_isTaking)
        return;
    m_slide.title = m_title->text();
    m_slide.words = m_words->toPlainText().left(Slide::longestWords);
    m_slide.picture = m_picture->text().trimmed();
    Q_EMIT changed(m_slide);
}

} // namespace everyport::ui
