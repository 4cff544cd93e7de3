#include "ui/console/transcript/sourcedialog.h"

#include <QFile>
#include <QFileInfo>
#include <QTextBlock>
#include <QVBoxLayout>

#include "netcore/base/error.h"
#include "ui/frame/page/pagecontext.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/code/codeview.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

void SourceDialog::show(const QString& name, int line, PageContext& context)
{
    QFile file(name);
    const QFileInfo info(name);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        context.tell(
            Dialog::tr("%1 cannot be read: %2")
                .arg(name, info.isFile() ? saidWords(file.errorString()) : Dialog::tr("there is no such file")));
        return;
    }
    auto* dialog = new Dialog(info.fileName(), context.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* where = new Text(
        Dialog::tr("%1, line %2").arg(name, QString::number(line)), Text::Size::Caption, Tone::Second, dialog);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where->setElided(true);
    dialog->content()->addWidget(where);
    auto* code = new CodeView(info.fileName(), dialog);
    code->setMinimumSize(Metrics::px(680), Metrics::px(420));
    code->setCode(QString::fromUtf8(file.read(largest)), CodeLanguage::Python);
    dialog->content()->addWidget(code);
    const QTextCursor cursor(
        code->document()->findBlockByNumber(qBound(0, line - 1, code->document()->blockCount() - 1)));
    code->setTextCursor(cursor);
    QTextEdit::ExtraSelection marked;
    marked.cursor = cursor;
    marked.format.setBackground(Colours::of(code->palette()).infoNotice);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    code->setExtraSelections({marked});
    dialog->open();
    code->centerCursor();
    code->setFocus();
}

} // namespace everyport::ui
