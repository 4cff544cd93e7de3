#include "ui/console/page/syntaxcheck.h"

#include <QEvent>
#include <QTextBlock>

#include "ui/console/prompt/promptedit.h"
#include "ui/console/session/consolecontroller.h"
#include "ui/console/session/indentation.h"
#include "ui/style/colours/colours.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

SyntaxCheck::SyntaxCheck(ConsoleController& controller, PromptEdit& prompt, QObject* parent)
    : QObject(parent), m_controller(controller), m_prompt(prompt), m_resting(this)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(asksAfter);
    connect(&m_resting, &QTimer::timeout, this, &SyntaxCheck::ask);
    connect(&prompt, &QPlainTextEdit::textChanged, this, &SyntaxCheck::textChanged);
    connect(&prompt, &PromptEdit::modeSwitched, this, &SyntaxCheck::textChanged);
    prompt.installEventFilter(this);
}

SyntaxCheck::~SyntaxCheck() = default;

QString SyntaxCheck::words() const
{
    return m_fault ? tr("Line %1: %2").arg(QString::number(m_fault->line), m_fault->text) : QString();
}

void SyntaxCheck::textChanged()
{
    ++m_question;
    tell(std::nullopt);
    const QString source = m_prompt.source().trimmed();
    // What begins with % is the console's own and no Python; commands of Vi are not typing.
    m_isWaiting = !source.isEmpty() && !source.startsWith(u'%') && !m_prompt.isCommanding();
    m_isWaiting ? m_resting.start() : m_resting.stop();
}

void SyntaxCheck::ask()
{
    python::Session* session = m_controller.session();
    if (!session) { // to start Python is not for this
        m_isWaiting = false;
        return;
    }
    const QString source = m_prompt.source();
    const int question = ++m_question;
    m_asking = session->check(dedented(source));
    m_asking.whenDone([this, question, source](Result<std::optional<python::SyntaxFault>> found) {
        if (question != m_question)
            return;
        m_isWaiting = false;
        auto fault = found ? *found : std::nullopt;
        if (fault) { // what all lines begin with was not asked about
            const int at = fault->line - 1;
            const QString line = source.section(u'\n', at, at);
            fault->column += int(line.size() - dedented(source).section(u'\n', at, at).size());
        }
        tell(fault);
    });
}

void SyntaxCheck::tell(const std::optional<python::SyntaxFault>& fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    underline();
    if (!m_prompt.isCommanding()) // that says something of its own
        m_prompt.setAccessibleDescription(words());
    Q_EMIT told();
}

void SyntaxCheck::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QTextBlock line = m_fault ? m_prompt.document()->findBlockByNumber(m_fault->line - 1) : QTextBlock();
    if (line.isValid() && m_fault->length > 0) {
        const int last = line.length() - 1;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(line);
        mark.cursor.setPosition(line.position() + qMin(m_fault->column, last));
        mark.cursor.setPosition(
            line.position() + qMin(m_fault->column + m_fault->length, last), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Colours::of(m_prompt.palette()).trouble);
        marks.append(mark);
    }
    m_prompt.setExtraSelections(marks);
}

bool SyntaxCheck::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_fault)
        underline();
    return QObject::eventFilter(watched, event);
}

} // namespace everyport::ui
