#include "ui/frame/window/aboutdialog.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include "app/station/commandline/version.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit* reading(const QString& text)
{
    auto* edit = new QPlainTextEdit(text);
    edit->setReadOnly(true);
    edit->setFrameShape(QFrame::NoFrame);
    edit->setTabChangesFocus(true);
    return edit;
}

QString iconNotice()
{
    QFile file(u":/icons/lucide/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString AboutDialog::licences()
{
    const QStringList lines = {
        tr("Qt: LGPL-3.0"),
        tr("OpenSSL: Apache-2.0"),
        tr("SQLite: public domain"),
        tr("GNU SASL: LGPL-2.1 or later"),
        tr("expat, toml++, QR Code generator: MIT"),
        tr("ICU: Unicode-3.0"),
        tr("Lucide icons 1.62.0: ISC, and MIT for those from Feather"),
    };
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget* parent) : Dialog(tr("About Everyport"), parent)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* sign = new QLabel(this);
    sign->setPixmap(programIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    head->addWidget(sign);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(tr("Everyport %1").arg(versionNumber()), Text::Size::Title));
    words->addWidget(
        new Text(tr("People, devices and network services on one event loop."), Text::Size::Normal, Tone::Second));
    words->addWidget(
        new Text(tr("Free software under the GNU General Public License, version 3 or later, without any warranty."),
            Text::Size::Caption, Tone::Second));
    head->addLayout(words, 1);
    content()->addLayout(head);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(reading(versionText(u"everyport"_s)), tr("Versions"));
    tabs->addTab(
        reading(licences() + u"\n\n"_s + tr("Notice of the icons:") + u"\n\n"_s + iconNotice()), tr("Licences"));
    content()->addWidget(tabs, 1);
    resize(Metrics::px(560), Metrics::px(440));
}

} // namespace everyport::ui
