#include "ui/chat/files/filerow.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "netcore/base/sizewords.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/saidwords.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/breakable.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using FileState = chat::FileTransfer::State;

FileRow::FileRow(QWidget* parent)
    : QWidget(parent),
      m_name(new Text({}, Text::Size::Strong, Tone::Normal, this)),
      m_words(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_why(new Text({}, Text::Size::Caption, Tone::Failed, this)),
      m_bar(new QProgressBar(this)),
      m_again(makeSmallButton(tr("Try again"), QStringLiteral("refresh-cw"), this)),
      m_end(makeCrossButton(tr("Call it off"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margins(0, 6, 6, 6));
    row->setSpacing(8);
    row->addSpacing(Metrics::px(38));
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    m_name->setElided(true, Qt::ElideMiddle);
    m_words->setElided(true);
    m_words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_name, 1);
    head->addWidget(m_words, 1);
    column->addLayout(head);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Metrics::px(6));
    column->addWidget(m_bar);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_why);
    row->addLayout(column, 1);
    row->addWidget(m_again, 0, Qt::AlignVCenter);
    row->addWidget(m_end, 0, Qt::AlignVCenter);
    connect(m_again, &QPushButton::clicked, this, &FileRow::againWanted);
    connect(m_end, &QToolButton::clicked, this, &FileRow::endWanted);
}

void FileRow::setFile(const chat::FileTransfer& file)
{
    const QString name = shownName(file.name, 120);
    const QString size = sizeWords(file.size);
    const int share = file.size > 0 ? int(file.sent * 100 / file.size) : 0;
    const bool failed = file.state == FileState::Failed;
    const QString why = failed ? tr("Not sent: %1").arg(shownLine(saidWords(file.trouble), 600)) : QString();
    m_name->setText(name);
    switch (file.state) {
    case FileState::Waiting: m_words->setText(tr("%1, offered").arg(size)); break;
    case FileState::Running: m_words->setText(tr("%1 % of %2").arg(locale().toString(share), size)); break;
    case FileState::Sent: m_words->setText(tr("sent")); break;
    case FileState::Failed: m_words->setText(size); break;
    }
    m_why->setText(breakable(why));
    m_why->setVisible(failed);
    m_again->setVisible(failed);
    m_bar->setVisible(!failed);
    m_bar->setValue(share);
    m_bar->setAccessibleName(tr("How much of %1 is sent").arg(name));
    const QString end = failed ? tr("Put it aside") : tr("Call it off");
    m_end->setToolTip(end);
    m_end->setAccessibleName(end);
    m_why->setAccessibleName(why);
    setAccessibleName(tr("%1: %2").arg(name, failed ? why : m_words->text()));
}

void FileRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& c = Colours::of(palette());
    paintBox(&painter, QRectF(rect()), palette().color(QPalette::Base), c.line, Metrics::noticeRadius);
    const QRect sign = QStyle::visualRect(
        layoutDirection(), rect(), QRect(Metrics::px(12), 0, Metrics::icon(), height()));
    paintIcon(&painter, QStringLiteral("file-text"), sign, Metrics::icon(), c.text2);
}

} // namespace everyport::ui
