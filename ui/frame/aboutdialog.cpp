#include "ui/frame/aboutdialog.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/widgets/texts.h"

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

QString AboutDialog::libraries()
{
    const QStringList lines = {
        u"Qt %1 — LGPL-3.0"_s.arg(QLatin1String(qVersion())),
        u"OpenSSL 3 — Apache-2.0"_s,
        u"SQLite — public domain"_s,
        u"GNU SASL — LGPL-2.1-or-later"_s,
        u"expat — MIT"_s,
        u"ICU — Unicode-3.0"_s,
        u"toml++ — MIT"_s,
        u"QR Code generator (libqrcodegencpp) — MIT"_s,
        u"Lucide icons 1.62.0 — ISC, and MIT for those from Feather"_s,
    };
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget* parent)
    : Dialog(tr("About Everyport"), parent)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* sign = new QLabel(this);
    sign->setPixmap(programIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    head->addWidget(sign);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Text(tr("Everyport %1").arg(QLatin1String(EVERYPORT_VERSION)), Text::Size::Title));
    words->addWidget(new Text(tr("People, devices and network services on one event loop."), Text::Size::Normal, Tone::Second));
    words->addWidget(new Text(tr("Free software under the GNU General Public License, version 3 or later, without any warranty."), Text::Size::Caption, Tone::Second));
    head->addLayout(words, 1);
    content()->addLayout(head);
    auto* tabs = new QTabWidget(this);
    tabs->addTab(reading(libraries()), tr("Made of"));
    tabs->addTab(reading(tr("Icons: Lucide") + u"\n\n"_s + iconNotice()), tr("Notices"));
    content()->addWidget(tabs, 1);
    resize(Metrics::px(560), Metrics::px(440));
}

} // namespace everyport::ui
