# One image for every role: the worker, the server and single commands differ in their arguments only.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
# ONNX Runtime is restored from NuGet here; where a registry lacks it, run the set-up script first and the copied folder is used.
COPY . .
RUN dotnet publish src/Ideation.App/Ideation.App.csproj --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# libsqlite3-0: no SQLite is bundled. curl: for the health check.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends libsqlite3-0 curl \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir /data /inbox \
    && chown "$APP_UID:$APP_UID" /data /inbox
COPY --from=build /app /app
ENV IDEATION_STORE=/data \
    DOTNET_EnableDiagnostics=0
USER $APP_UID
VOLUME ["/data", "/inbox"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
    CMD ["curl", "--fail", "--silent", "--max-time", "4", "http://127.0.0.1:8080/health/live"]
ENTRYPOINT ["dotnet", "/app/ideation.dll"]
CMD ["--help"]
