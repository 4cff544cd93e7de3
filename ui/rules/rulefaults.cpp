// What is wrong with a rule, said where it is.
#include "ui/languages/saidwords.h"
#include "ui/rules/ruleeditor.h"

#include <QFileInfo>

#include "netcore/files/keptfiles.h"
#include "ui/rules/rulelines.h"
#include "ui/rules/rulesmodel.h"
#include "ui/rules/rulewhen.h"
#include "ui/services/optionform.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

/// Where it is about a field of this form, and that field is there.
bool RuleEditor::showAtItsPlace(const Error& fault)
{
    if (fault.code == QStringLiteral("event")) {
        m_when->setToMend(shownWords(saidWords(fault.text)));
        return true;
    }
    return m_lines->setToMend(fault) || m_top->setFault(fault.code, fault.text)
        || m_when->setFault(fault.code, fault.text) || m_limits->setFault(fault.code, fault.text);
}

/// A faulty file: what is wrong stands where it is, and what is at no field, with all the rest, in the notice.
void RuleEditor::showWhatToMend(const rules::RuleStatus& status)
{
    QStringList words{saidWords(RulesModel::troubleWords(status))};
    for (const Error& fault : status.faults) {
        const bool isFirst = status.trouble.native == fault.native && status.trouble.text.endsWith(fault.text);
        if (status.isReadable && showAtItsPlace(fault))
            continue;
        if (!isFirst)
            words.append(fault.native > 0 ? tr("Line %1: %2").arg(QString::number(fault.native), saidWords(fault.text))
                                          : saidWords(fault.text));
    }
    if (status.isReadable) {
        words.append(tr(
            "Below stands what can be read. Save keeps it, makes comments of the lines that cannot, and keeps the file as it was as %1.")
                         .arg(QFileInfo(brokenCopyPath(status.path)).fileName()));
    } else {
        words.append(tr("It cannot be shown as a form; open it and mend it by hand."));
        for (QWidget* part : m_body->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            part->setVisible(part == m_trouble);
    }
    m_trouble->setText(tr("The file is wrong:"), words.join(QLatin1Char('\n')));
}

void RuleEditor::showFault(const Error& error)
{
    if (m_lines->showFault(error))
        return;
    if (error.code == QStringLiteral("event")) {
        m_when->setToMend(saidWords(error.text));
        m_when->box()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_when->box());
    } else {
        m_when->showFault(error.code, error.text);
        m_trouble->clearButtons();
        m_trouble->setMark(Mark::Failed);
        m_trouble->setText(tr("Not saved:"), error.text);
        m_trouble->show();
        ensureWidgetVisible(m_trouble);
    }
}

void RuleEditor::setTrouble(const rules::RuleStatus& status)
{
    m_trouble->setMark(status.isBroken || status.isStopped ? Mark::Failed : Mark::Trouble);
    const bool isExposed = status.trouble.text.isEmpty() && !status.exposure.isEmpty();
    m_trouble->setText(status.isBroken ? tr("The file is wrong:")
            : status.isStopped         ? tr("Stopped:")
            : isExposed                ? tr("Others may read its secret:")
                                       : tr("What it did last failed:"),
        RulesModel::troubleWords(status));
    m_trouble->clearButtons();
    if (status.isBroken)
        m_trouble->addButton(tr("Open file"), QStringLiteral("file-text"), [this] { Q_EMIT fileWanted(); });
    m_trouble->setVisible(!status.trouble.text.isEmpty() || isExposed);
    m_isBroken = status.isBroken;
    followSave();
}

} // namespace everyport::ui
