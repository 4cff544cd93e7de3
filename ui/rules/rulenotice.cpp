#include "ui/rules/rulenotice.h"

#include <QFileInfo>

#include "netcore/files/keptfiles.h"
#include "ui/languages/saidwords.h"
#include "ui/rules/ruleeditor.h"
#include "ui/rules/rulesmodel.h"

namespace everyport::ui {

RuleNotice::RuleNotice(QWidget* parent) : Notice(Mark::Failed, parent)
{
    hide();
}

void RuleNotice::setTrouble(const rules::RuleStatus& status)
{
    setMark(status.isBroken || status.isStopped ? Mark::Failed : Mark::Trouble);
    const bool isExposed = status.trouble.text.isEmpty() && !status.exposure.isEmpty();
    setText(status.isBroken    ? RuleEditor::tr("The file is wrong:")
            : status.isStopped ? RuleEditor::tr("Stopped:")
            : isExposed        ? RuleEditor::tr("Others may read its secret:")
                               : RuleEditor::tr("What it did last failed:"),
        RulesModel::troubleWords(status));
    clearButtons();
    if (status.isBroken)
        addButton(RuleEditor::tr("Open file"), QStringLiteral("file-text"), [this] { Q_EMIT fileWanted(); });
    setVisible(!status.trouble.text.isEmpty() || isExposed);
}

void RuleNotice::setToMend(const rules::RuleStatus& status, const QList<Error>& others)
{
    QStringList words{saidWords(RulesModel::troubleWords(status))};
    for (const Error& fault : others) {
        const bool isFirst = status.trouble.native == fault.native && status.trouble.text.endsWith(fault.text);
        if (!isFirst)
            words.append(fault.native > 0
                    ? RuleEditor::tr("Line %1: %2").arg(QString::number(fault.native), saidWords(fault.text))
                    : saidWords(fault.text));
    }
    if (status.isReadable)
        words.append(RuleEditor::tr(
            "Below stands what can be read. Save keeps it, makes comments of the lines that cannot, and keeps the file as it was as %1.")
                         .arg(QFileInfo(brokenCopyPath(status.path)).fileName()));
    else
        words.append(RuleEditor::tr("It cannot be shown as a form; open it and mend it by hand."));
    setText(RuleEditor::tr("The file is wrong:"), words.join(QLatin1Char('\n')));
}

void RuleNotice::showNotSaved(const Error& error)
{
    clearButtons();
    setMark(Mark::Failed);
    setText(RuleEditor::tr("Not saved:"), error.text);
    show();
}

} // namespace everyport::ui
