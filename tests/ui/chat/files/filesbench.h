#pragma once

#include <memory>

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>

#include "tests/ui/chat/chatbench.h"
#include "ui/chat/files/dropcover.h"

namespace everyport::ui {

/// The Chat page on a network that sends files, with a person in front and things to be dropped there.
class FilesBench : protected ChatBench {
protected:
    bool beginWithFiles()
    {
        if (!begin())
            return false;
        m_network->can |= chat::Ability::Files;
        return true;
    }
    chat::Conversation* person()
    {
        chat::Conversation* here = room();
        const auto opened = here ? waitFor(chat().openPerson(here->account->id, QStringLiteral("kofi")))
                                 : Result<qint64>(0);
        chat::Conversation* kofi = opened ? chat().conversation(*opened) : nullptr;
        if (!kofi)
            return nullptr;
        chat().reports().notifyPresence(*kofi, chat::Conversation::Presence::In);
        page()->goTo(QString::number(kofi->id));
        return kofi;
    }
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_bench->folder() + QLatin1Char('/') + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    bool drop(QWidget* where, const QMimeData& what)
    {
        QDragEnterEvent enter(where->rect().center(), Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(where, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(where->rect().center(), Qt::CopyAction, &what, Qt::LeftButton, {});
        QApplication::sendEvent(where, &event);
        return !page()->findChild<DropCover*>()->isVisible();
    }
    std::unique_ptr<QMimeData> files(const QStringList& paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }
    QString told() { return shown().remove(QChar(0x2068)).remove(QChar(0x2069)); }
};

} // namespace everyport::ui
