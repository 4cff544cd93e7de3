#include "ui/polls/lookeditor/picturefield.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"
#include "netcore/threads/threadpool.h"
#include "ui/polls/themes/themelook.h"
#include "ui/polls/themes/walltheme.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

int thumbWidth()
{
    return Metrics::px(48);
}

} // namespace

PictureField::PictureField(Reactor& reactor, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_reactor(reactor),
      m_name(name),
      m_said(new Text({}, Text::Size::Caption, Tone::Second, this)),
      m_remove(makeCrossButton(tr("Without “%1”").arg(name), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenControls);
    row->addSpacing(thumbWidth() + Metrics::betweenControls);
    m_said->setElided(true);
    row->addWidget(m_said, 1);
    QPushButton* choose = makeSmallButton(tr("Choose…"), u"image-plus"_s, this);
    choose->setAccessibleName(tr("Choose “%1”…").arg(name));
    setFocusProxy(choose);
    row->addWidget(choose);
    row->addWidget(m_remove);
    connect(choose, &QPushButton::clicked, this, &PictureField::ask);
    connect(m_remove, &QToolButton::clicked, this, [this, choose] {
        choose->setFocus(); // this one goes
        show({});
        Q_EMIT chosen({});
    });
    show({});
}

void PictureField::setPicture(const QByteArray& bytes)
{
    if (bytes != m_bytes) {
        show({.bytes = bytes});
        decode();
    } else if (m_isTaking) { // of another that was chosen meanwhile
        end();
        decode();
    }
}

/// What is here, where it was not yet: what was chosen meanwhile had taken its turn.
void PictureField::decode()
{
    if (m_bytes.isEmpty() || !m_image.isNull())
        return;
    begin(deferToThread(m_reactor, Threads::Files,
              [bytes = m_bytes] {
                  return Result<Picture>(Picture{bytes, boundedPicture(bytes)});
              }),
        false);
    m_reading.whenDone([this](const Result<Picture>& picture) {
        show(*picture);
        Q_EMIT decoded();
    });
}

void PictureField::show(const Picture& picture)
{
    m_bytes = picture.bytes;
    m_image = picture.image;
    m_remove->setVisible(!m_bytes.isEmpty());
    end();
    update();
}

void PictureField::begin(Task<Result<Picture>> reading, bool isTaking)
{
    m_reading = std::move(reading);
    m_isTaking = isTaking;
    say();
}

void PictureField::end()
{
    m_reading = {};
    m_isTaking = false;
    say();
}

void PictureField::say()
{
    m_said->setText(isReading() ? tr("reading…")
            : m_image.isNull()  ? tr("none")
                                : tr("%1 × %2").arg(m_image.width()).arg(m_image.height()));
}

void PictureField::ask()
{
    askWhichFile(window(), m_name, tr("Pictures (*.png *.jpg *.jpeg *.webp *.svg);;All files (*)"), this,
        [this](const QString& file) { take(file); });
}

Result<PictureField::Picture> PictureField::read(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    const auto read = readChosenFile(file, WallTheme::largestPicture + 1);
    if (!read)
        return cannotRead(name, read.error());
    const QByteArray& bytes = *read;
    if (bytes.size() > WallTheme::largestPicture)
        return Error::refused(Reason::TooLarge,
            tr("%1 has more than %2 MiB. A smaller picture does: the big screen shows 3840 × 2160 at most.")
                .arg(name)
                .arg(WallTheme::largestPicture / 1024 / 1024));
    const QImage image = boundedPicture(bytes);
    if (image.isNull())
        return Error::refused(Reason::None, tr("%1 is no picture that can be shown.").arg(name));
    return Picture{bytes, image};
}

void PictureField::take(const QString& file)
{
    begin(deferToThread(m_reactor, Threads::Files, [file] { return read(file); }), true);
    m_reading.whenDone([this](const Result<Picture>& picture) {
        if (!picture) {
            end();
            decode();
            return Q_EMIT refused(picture.error().text);
        }
        show(*picture);
        Q_EMIT chosen(picture->bytes);
    });
}

void PictureField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF room(mirrored ? width() - thumbWidth() : 0, 1, thumbWidth(), height() - 2);
    painter.setPen(Colours::of(palette()).line);
    painter.drawRect(room.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_image.isNull())
        return;
    const QSizeF size = QSizeF(m_image.size()).scaled(room.size() - QSizeF(4, 4), Qt::KeepAspectRatio);
    QRectF shown(QPointF(), size);
    shown.moveCenter(room.center());
    painter.drawImage(shown, m_image);
}

} // namespace everyport::ui
